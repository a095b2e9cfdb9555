package org.jalon.duplicates;

import java.nio.file.Path;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;

class PostgresqlPlacingTest extends PlacingTest {

    @Override
    Instance open(Path data) {
        return Instance.on(PostgresServer.emptyDatabase(), data);
    }
}
