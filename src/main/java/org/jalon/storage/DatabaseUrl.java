package org.jalon.storage;

import java.nio.file.Path;
import org.jalon.site.UserError;

/**
 * Which database, as JDBC names it.
 *
 * @param text the JDBC URL, which may hold a password: never shown
 */
record DatabaseUrl(String text) {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    DatabaseUrl {
        if (!text.startsWith(SQLITE) && !text.startsWith(POSTGRESQL)) {
            throw new UserError("storage.database.unsupported", withoutSecrets(text));
        }
    }

    static DatabaseUrl ofFile(Path file) {
        return new DatabaseUrl(SQLITE + file);
    }

    boolean isSqlite() {
        return text.startsWith(SQLITE);
    }

    /** What can be shown of it. */
    String shown() {
        return withoutSecrets(text);
    }

    private static String withoutSecrets(String url) {
        int parameters = url.indexOf('?');
        return (parameters < 0 ? url : url.substring(0, parameters)).replaceAll("//[^/@]*@", "//");
    }
}
