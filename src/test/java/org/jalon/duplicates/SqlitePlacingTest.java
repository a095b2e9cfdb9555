package org.jalon.duplicates;

import java.nio.file.Path;
import org.jalon._support.Instance;

class SqlitePlacingTest extends PlacingTest {

    @Override
    Instance open(Path data) {
        return Instance.in(data);
    }
}
