package org.jalon.storage;

import java.sql.SQLException;
import java.util.Optional;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what an operator can mend (a full disk, a busy or lost database) from mistakes in our statements. */
final class DatabaseTrouble implements SQLExceptionTranslator {

    private final SQLStateSQLExceptionTranslator others = new SQLStateSQLExceptionTranslator();

    /** Throws a {@link UserError} for what an operator can mend, translates the rest as Spring does. */
    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException trouble) {
        Optional<UserError> mendable = find(trouble);
        if (mendable.isPresent()) {
            throw mendable.get();
        }
        return others.translate(task, sql, trouble);
    }

    static Optional<UserError> find(SQLException trouble) {
        return trouble instanceof SQLiteException sqlite ? ofSqlite(sqlite) : ofPostgresql(trouble);
    }

    private static Optional<UserError> ofSqlite(SQLiteException trouble) {
        // The low byte is the family of an extended code.
        int family = trouble.getResultCode().code & 0xFF;
        if (family == SQLiteErrorCode.SQLITE_FULL.code) {
            return Optional.of(new UserError("storage.disk.full"));
        }
        if (family == SQLiteErrorCode.SQLITE_BUSY.code || family == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Optional.of(new UserError("storage.database.busy"));
        }
        if (family == SQLiteErrorCode.SQLITE_READONLY.code || family == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return Optional.of(new UserError("storage.database.unwritable"));
        }
        if (family == SQLiteErrorCode.SQLITE_CORRUPT.code || family == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Optional.of(new UserError("storage.database.damaged"));
        }
        if (family == SQLiteErrorCode.SQLITE_IOERR.code) {
            return Optional.of(new UserError("storage.disk.failing", trouble.getResultCode()));
        }
        return Optional.empty();
    }

    private static Optional<UserError> ofPostgresql(SQLException trouble) {
        String state = trouble.getSQLState();
        if (state == null) {
            return Optional.empty();
        }
        if (state.equals("53100")) {
            return Optional.of(new UserError("storage.disk.full"));
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return Optional.of(new UserError("storage.database.lost"));
        }
        return state.equals("55P03") ? Optional.of(new UserError("storage.database.busy")) : Optional.empty();
    }
}
