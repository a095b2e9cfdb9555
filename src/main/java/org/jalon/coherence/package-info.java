/** What is odd in what somebody says of a place: small checks, the same for people and for files. It changes nothing and decides nothing. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"geo", "hours", "site", "territory", "matching", "directory"})
@org.jspecify.annotations.NullMarked
package org.jalon.coherence;
