package org.jalon.mail;

import java.nio.file.Path;
import org.jalon._support.Instance;

class SqliteOutboxTest extends OutboxTest {

    @Override
    Instance open(Path data) {
        return Instance.in(data);
    }
}
