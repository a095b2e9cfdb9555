package org.jalon.mail;

import java.nio.file.Path;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;

class PostgresqlMailingTest extends MailingTest {

    @Override
    Instance open(Path data) {
        return Instance.on(PostgresServer.emptyDatabase(), data);
    }
}
