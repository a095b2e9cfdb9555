/**
 * Those who look after places: their managers, what a sheet still lacks, reminders, and the campaigns that ask many at once.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "geo",
            "hours",
            "site",
            "storage",
            "mail",
            "territory",
            "directory",
            "search",
            "coherence",
            "account",
            "contribution"
        })
@org.jspecify.annotations.NullMarked
package org.jalon.care;
