package org.jalon.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jalon.site.UserError;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Opens the pool of connections. */
final class DatabaseConnections {

    /** Marks the SQLite files that are ours: the letters JLON. */
    static final int APPLICATION_ID = 0x4A4C4F4E;

    /** How long a writer waits for another one; a large import holds the write lock for seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int CONNECTIONS = 8;

    /** Page cache of a connection, taken only as it is used: a large transaction spills to the journal beyond it. */
    private static final int CACHE_KIB = 16_384;

    private DatabaseConnections() {}

    static HikariDataSource open(DatabaseUrl url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("jalon");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        if (url.isSqlite()) {
            pool.setDataSource(sqlite(url));
        } else {
            pool.setJdbcUrl(url.text());
            pool.addDataSourceProperty("reWriteBatchedInserts", "true");
            pool.addDataSourceProperty("ApplicationName", "jalon");
        }
        checkReachable(pool, url);
        return pool;
    }

    private static SQLiteDataSource sqlite(DatabaseUrl url) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.enforceForeignKeys(true);
        // A transaction that reads and then writes would otherwise fail when another process wrote in between.
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setApplicationId(APPLICATION_ID);
        config.setCacheSize(-CACHE_KIB);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url.text());
        return source;
    }

    private static void checkReachable(HikariDataSource pool, DatabaseUrl url) {
        try (Connection connection = pool.getConnection()) {
            connection.isValid(1);
        } catch (HikariPool.PoolInitializationException | SQLException e) {
            pool.close();
            SQLException cause = e instanceof SQLException sql ? sql : rootOf(e);
            throw DatabaseTrouble.find(cause)
                    .orElseGet(() -> new UserError("storage.database.unreachable", url.shown(), cause));
        }
    }

    private static SQLException rootOf(Throwable trouble) {
        return trouble.getCause() instanceof SQLException sql ? sql : new SQLException(trouble);
    }
}
