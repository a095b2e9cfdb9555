package org.jalon.contribution;

import java.util.List;
import org.jalon.account.Account;
import org.jalon.directory.PlaceId;

/** Who manages which place: people of the place itself, whose word on it is taken. */
public interface PlaceManagers {

    boolean manages(Account account, PlaceId place);

    /** Those who manage a place. */
    List<Account> of(PlaceId place);
}
