package org.jalon.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The open database, migrated to the newest schema: one SQLite file in the data directory, or PostgreSQL.
 *
 * @param jdbc to run statements with
 * @param transaction to run several as one; it takes SQLite's write lock from its beginning
 */
public record Database(JdbcClient jdbc, TransactionTemplate transaction) {}
