package org.jalon.directory;

import java.nio.file.Path;
import org.jalon._support.Instance;

class SqliteStoreTest extends StoreTest {

    @Override
    Instance open(Path data) {
        return Instance.in(data);
    }
}
