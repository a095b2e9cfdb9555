package org.jalon.mail;

import java.nio.file.Path;
import org.jalon._support.Instance;

class SqliteMailingTest extends MailingTest {

    @Override
    Instance open(Path data) {
        return Instance.in(data);
    }
}
