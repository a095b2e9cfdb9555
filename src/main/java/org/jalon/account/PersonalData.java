package org.jalon.account;

import java.util.Map;

/** What a module knows of a person by their account. Modules offer theirs as beans, for the export and the deletion of accounts. */
public interface PersonalData {

    /** The name of this part in the export: one French word. */
    String name();

    /** All that is known of them here, as values that become JSON. */
    Map<String, ?> export(Account account);

    /** Forgets them here, in the transaction that deletes their account. */
    void forget(Account account);
}
