package org.jalon.storage;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of opening a database, in order: folder, connections, schema, and what statements are run with. */
final class OpenDatabase {

    private OpenDatabase() {}

    static HikariDataSource open(DataDirectory directory, DatabaseUrl url) {
        directory.create();
        HikariDataSource source = DatabaseConnections.open(url);
        try {
            if (url.isSqlite()) {
                directory.migrationLock().runAlone(() -> Migrations.run(source));
            } else {
                Migrations.run(source); // PostgreSQL brings its own lock
            }
            return source;
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    static PlatformTransactionManager transactions(DataSource source) {
        return new Transactions(source);
    }

    static Database of(DataSource source, PlatformTransactionManager transactions) {
        JdbcTemplate template = new JdbcTemplate(source);
        template.setExceptionTranslator(new DatabaseTrouble());
        return new Database(JdbcClient.create(template), template, new TransactionTemplate(transactions));
    }
}
