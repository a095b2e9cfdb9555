package org.jalon.account.passkey;

import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.PersonalData;

/**
 * What passkeys tell of their owner; they are deleted with the account.
 *
 * @param passkeys of all
 */
public record OwnPasskeys(Passkeys passkeys) implements PersonalData {

    @Override
    public String name() {
        return "cles_d_acces";
    }

    @Override
    public Map<String, ?> export(Account account) {
        return Map.of(
                "cles",
                passkeys.list(account.id()).stream()
                        .map(one -> Map.of(
                                "appareil", one.label(),
                                "creee_le", one.createdAt().toString(),
                                "utilisee_le", one.usedAt().toString()))
                        .toList());
    }

    @Override
    public void forget(Account account) {
        passkeys.list(account.id()).forEach(one -> passkeys.remove(account.id(), one.id()));
    }
}
