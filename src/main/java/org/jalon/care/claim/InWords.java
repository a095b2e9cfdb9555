package org.jalon.care.claim;

import org.jalon.account.Account;

/** Says who somebody is to those who manage the same place. */
final class InWords {

    private InWords() {}

    /** Their name; of those who gave none, just enough of the address. */
    static String person(Account account) {
        return account.name().isEmpty() ? MaskedAddress.of(account.address()) : account.name();
    }
}
