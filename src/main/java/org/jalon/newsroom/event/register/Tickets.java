package org.jalon.newsroom.event.register;

import java.util.Optional;
import org.jalon.account.Network;
import org.jalon.account.Secrets;
import org.jalon.account.StoredKey;
import org.jalon.storage.Database;

/**
 * Signs the links by which people find their registration again, and marks networks without keeping where anybody was. Links can
 * be made again for each mail, and nobody who reads the database alone can make one.
 */
public final class Tickets {

    private static final int ID_LENGTH = 10;

    private final StoredKey key;

    public Tickets(Database database) {
        key = new StoredKey(database, "event_key");
    }

    /** The French path of the page of a registration. */
    public String path(Registration registration) {
        return "/agenda/inscriptions/" + token(registration.id());
    }

    String token(String id) {
        return id + key.sign("registration", id);
    }

    /** The id of the registration that a token is for; empty for what we did not sign. */
    Optional<String> read(String token) {
        if (token.length() <= ID_LENGTH) {
            return Optional.empty();
        }
        String id = token.substring(0, ID_LENGTH);
        return Secrets.same(token, token(id)) ? Optional.of(id) : Optional.empty();
    }

    /** The same text for the same network, from which the network cannot be found by who has not the key. */
    String mark(Network network) {
        return key.sign("network", network.text());
    }
}
