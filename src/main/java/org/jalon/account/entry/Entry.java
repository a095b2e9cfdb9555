package org.jalon.account.entry;

import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Secrets;
import org.jalon.mail.MailAddress;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.storage.Database;

/** Begins to sign somebody in, and knows whom an address belongs to. What it does and answers never tells whether there is an account. */
public final class Entry {

    private final SignIns signIns;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Database database;
    private final boolean open;

    /** @param open whether anybody may make an account by signing in */
    public Entry(SignIns signIns, Accounts accounts, Outbox outbox, Database database, boolean open) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.outbox = outbox;
        this.database = database;
        this.open = open;
    }

    /**
     * Sends a link and a code, unless the mailbox had too many.
     *
     * @param browser the secret of the browser that asks
     */
    public void begin(
            String browser, MailAddress address, String destination, Words words, Site configured, Site reached) {
        database.transaction().executeWithoutResult(status -> {
            SignIns.Begun begun = signIns.begin(browser, address, words.language(), destination);
            boolean welcome = open || accounts.find(address).isPresent();
            outbox.post(
                    address,
                    welcome
                            ? EntryLetters.open(words, configured, reached, begun)
                            : EntryLetters.closed(words, configured),
                    MailKind.SECRET);
        });
    }

    /** The secret of a browser that asks for the first time. */
    static String newBrowser() {
        return Secrets.make();
    }

    /** Whose address it is; a new account where anybody may have one. */
    Optional<Account> accountOf(SignIns.Proved proved) {
        return open
                ? Optional.of(accounts.findOrMake(proved.address(), proved.language()))
                : accounts.find(proved.address());
    }
}
