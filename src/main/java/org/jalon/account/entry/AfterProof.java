package org.jalon.account.entry;

import org.jalon.account.Account;
import org.jalon.mail.MailAddress;

/** Told when somebody proved that a mailbox is theirs, and is let in. */
public interface AfterProof {

    /**
     * Does what waited for it.
     *
     * @param browser the secret of the browser that asked
     * @param sessionId of the session that has just begun
     */
    void proved(String browser, MailAddress address, Account account, String sessionId);
}
