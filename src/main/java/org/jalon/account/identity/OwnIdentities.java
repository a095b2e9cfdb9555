package org.jalon.account.identity;

import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.PersonalData;

/**
 * Which providers know the owner of an account; deleted with the account.
 *
 * @param identities of all
 */
public record OwnIdentities(Identities identities) implements PersonalData {

    @Override
    public String name() {
        return "fournisseurs_d_identite";
    }

    @Override
    public Map<String, ?> export(Account account) {
        return Map.of("fournisseurs", identities.list(account));
    }

    @Override
    public void forget(Account account) {
        // The table lets go of them with the account.
    }
}
