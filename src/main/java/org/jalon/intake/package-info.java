/** Files of places in: read, normalised and handed to the directory, with a report of everything that was found wrong. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"geo", "hours", "site", "reach", "storage", "territory", "directory", "coherence"})
@org.jspecify.annotations.NullMarked
package org.jalon.intake;
