package org.jalon.account.session;

import java.nio.file.Path;
import org.jalon._support.Instance;

class SqliteSessionsTest extends SessionsTest {

    @Override
    Instance open(Path data) {
        return Instance.in(data);
    }
}
