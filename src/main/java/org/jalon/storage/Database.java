package org.jalon.storage;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The open database, migrated to the newest schema: one SQLite file in the data directory, or PostgreSQL. A full disk, a
 * database that is busy for too long or cannot be reached is a {@link org.jalon.site.UserError} from any statement.
 *
 * @param jdbc to run statements with
 * @param batches to run one statement on many rows with; same connections and transactions as {@code jdbc}
 * @param transaction to run several as one; it takes SQLite's write lock from its beginning
 */
public record Database(JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transaction) {}
