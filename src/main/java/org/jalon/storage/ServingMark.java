package org.jalon.storage;

import java.io.IOException;
import org.jalon.site.UserError;
import org.springframework.beans.factory.DisposableBean;

/** Says, for as long as this process serves a data directory, that it must not be replaced under its feet. */
final class ServingMark implements DisposableBean {

    private final DirectoryLock.Held held;

    ServingMark(DataDirectory directory) {
        held = directory
                .create()
                .servingLock()
                .share()
                .orElseThrow(() -> new UserError("storage.directory.restoring", directory.path()));
    }

    @Override
    public void destroy() throws IOException {
        held.close();
    }
}
