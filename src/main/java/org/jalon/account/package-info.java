/** People who sign in: how they prove who they are, what they may do and where, and the trail of what they did. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"site", "storage", "mail", "territory"})
@org.jspecify.annotations.NullMarked
package org.jalon.account;
