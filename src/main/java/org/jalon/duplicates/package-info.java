/** Each place once: which place a new record belongs to, the pairs of records that a person should see, and what was decided of them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "geo",
            "hours",
            "site",
            "storage",
            "territory",
            "directory",
            "matching",
            "coherence",
            "account"
        })
@org.jspecify.annotations.NullMarked
package org.jalon.duplicates;
