/** Whether addresses that people wrote still lead somewhere, and the one careful way to fetch what they lead to. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"site"})
@org.jspecify.annotations.NullMarked
package org.jalon.reach;
