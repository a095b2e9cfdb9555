/** What people say of places: their proposals, the checks and rules these meet, and what moderators decide. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "geo",
            "hours",
            "site",
            "storage",
            "mail",
            "territory",
            "directory",
            "directory :: hours",
            "coherence",
            "duplicates",
            "search",
            "account",
            "reach"
        })
@org.jspecify.annotations.NullMarked
package org.jalon.contribution;
