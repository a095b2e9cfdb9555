package org.jalon.newsroom.event.register;

import org.jalon._support.PostgresServer;

/** The same on PostgreSQL. */
class PostgresqlRegistrationsTest extends RegistrationsTest {

    @Override
    String database() {
        return PostgresServer.emptyDatabase();
    }
}
