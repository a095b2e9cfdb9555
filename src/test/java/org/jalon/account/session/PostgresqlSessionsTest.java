package org.jalon.account.session;

import java.nio.file.Path;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;

class PostgresqlSessionsTest extends SessionsTest {

    private String database = "";

    @Override
    Instance open(Path data) {
        if (database.isEmpty()) {
            database = PostgresServer.emptyDatabase();
        }
        return Instance.on(database, data);
    }
}
