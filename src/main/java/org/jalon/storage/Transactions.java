package org.jalon.storage;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.sqlite.SQLiteException;

/** Transactions whose first trouble is the one that is told. */
final class Transactions extends JdbcTransactionManager {

    Transactions(DataSource source) {
        super(source);
        setExceptionTranslator(new DatabaseTrouble());
    }

    /**
     * A full disk makes SQLite undo the transaction by itself. That there is nothing left to undo is then no trouble,
     * and must not hide the reason.
     */
    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (TransactionException e) {
            if (!(e.getRootCause() instanceof SQLiteException cause)
                    || !String.valueOf(cause.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }
}
