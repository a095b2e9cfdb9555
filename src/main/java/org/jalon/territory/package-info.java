/** Communes, EPCI, départements and régions: their codes, names, positions, and how people write them. It answers from memory. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"geo", "site", "storage"})
@org.jspecify.annotations.NullMarked
package org.jalon.territory;
