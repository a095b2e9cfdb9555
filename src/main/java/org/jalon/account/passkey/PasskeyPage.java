package org.jalon.account.passkey;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * One's own passkeys.
 *
 * @param head of the document
 * @param key of its forms
 * @param passkeys oldest first
 * @param full whether one must go before another can be made
 */
public record PasskeyPage(Page head, FormKey key, List<Line> passkeys, boolean full) {

    /**
     * A passkey.
     *
     * @param id of it
     * @param label the device that made it
     * @param used when it was last used, in words
     */
    public record Line(String id, String label, String used) {}

    public PasskeyPage {
        passkeys = List.copyOf(passkeys);
    }
}
