/** The one database and the data directory beside it: opening, migrating, saving and restoring them, and rounds of work that outlive its troubles. It knows no table. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"site"})
@org.jspecify.annotations.NullMarked
package org.jalon.storage;
