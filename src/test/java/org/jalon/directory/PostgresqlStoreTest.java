package org.jalon.directory;

import java.nio.file.Path;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;

class PostgresqlStoreTest extends StoreTest {

    @Override
    Instance open(Path data) {
        return Instance.on(PostgresServer.emptyDatabase(), data);
    }
}
