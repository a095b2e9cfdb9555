/**
 * Sources and their runs: files read, mapped, normalised and handed to the directory, with a preview before, a report after, and
 * a way back.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "geo",
            "hours",
            "site",
            "reach",
            "storage",
            "mail",
            "territory",
            "directory",
            "coherence",
            "duplicates",
            "account"
        })
@org.jspecify.annotations.NullMarked
package org.jalon.intake;
