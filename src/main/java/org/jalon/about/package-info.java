/** What a public site owes its visitors: how accessible it is, who publishes it, what it keeps of people, and where all is. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"site", "storage", "account", "directory"})
@org.jspecify.annotations.NullMarked
package org.jalon.about;
