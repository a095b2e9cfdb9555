package org.jalon.newsroom.letter;

import java.util.Optional;
import org.jalon.account.Network;
import org.jalon.account.Secrets;
import org.jalon.account.StoredKey;
import org.jalon.mail.MailAddress;
import org.jalon.storage.Database;

/**
 * Signs the links by which subscribers change what they get and leave, so that none has to be kept, and marks networks and
 * addresses so that they are known again and nobody can find them. All with one random key of this instance.
 */
public final class LetterKeys {

    private static final char END_OF_ID = '.';
    private static final int LONGEST = 120;

    private final StoredKey key;

    public LetterKeys(Database database) {
        key = new StoredKey(database, "letter_key");
    }

    /** The token of a subscriber's links. */
    public String token(String subscriber) {
        return subscriber + END_OF_ID + key.sign("subscriber", subscriber);
    }

    /** Which subscriber a token is for, who may have left; empty for what we did not sign. */
    Optional<String> read(String token) {
        int end = token.indexOf(END_OF_ID);
        return token.length() <= LONGEST && end > 0 && Secrets.same(token, token(token.substring(0, end)))
                ? Optional.of(token.substring(0, end))
                : Optional.empty();
    }

    String mark(Network network) {
        return key.sign("network", network.text());
    }

    String mark(MailAddress address) {
        return key.sign("address", address.text());
    }
}
