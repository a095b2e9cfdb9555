package org.jalon.directory;

import java.nio.file.Path;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;

/** The databases that the directory runs on. */
enum StoreKind {
    SQLITE {
        @Override
        Instance open(Path data) {
            return Instance.in(data);
        }
    },
    POSTGRESQL {
        @Override
        Instance open(Path data) {
            return Instance.on(PostgresServer.emptyDatabase(), data);
        }
    };

    abstract Instance open(Path data);
}
