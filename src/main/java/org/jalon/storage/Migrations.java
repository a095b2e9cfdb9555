package org.jalon.storage;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jalon.site.UserError;

/** Brings a database to the schema of this version of Jalon, from the scripts of all modules. */
final class Migrations {

    private Migrations() {}

    /** @throws UserError when a newer Jalon wrote the database */
    static void run(DataSource source) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .baselineOnMigrate(false)
                // Each module counts in a range of its own: a new script may have a lower number than others' old ones.
                .outOfOrder(true)
                .load();
        boolean newer = Arrays.stream(flyway.info().applied())
                .anyMatch(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved());
        if (newer) {
            throw new UserError("storage.schema.newer");
        }
        flyway.migrate();
    }
}
