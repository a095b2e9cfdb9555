package org.jalon.care;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.contribution.PlaceManagers;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.storage.Database;

/**
 * Who manages which place. Whoever manages a place that is merged into another manages that one. Statements join the
 * transaction of their caller, who also notes them in the audit trail.
 */
public final class Managers implements PlaceManagers {

    private static final String ADD = """
            insert into place_manager (place_id, current_id, account_id, way, since)
            values (:place, :place, :account, :way, :now)
            on conflict (place_id, account_id) do nothing
            """;

    private static final String OF_PLACE =
            "select account_id, min(since) as since from place_manager where current_id = :place group by account_id"
                    + " order by since, account_id";

    private static final String OF_ACCOUNT =
            "select place_id, since from place_manager where account_id = :account order by since, place_id";

    private final Database database;
    private final PublishedSheets sheets;
    private final Accounts accounts;
    private final Clock clock;

    public Managers(Database database, PublishedSheets sheets, Accounts accounts, Clock clock) {
        this.database = database;
        this.sheets = sheets;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** How somebody came to manage a place. */
    public enum Way {
        /** They sign in with an address that the place publishes. */
        ADDRESS,
        /** They typed the code that was sent to one. */
        CODE,
        /** Another manager invited them. */
        INVITATION,
        /** A moderator believed them. */
        MODERATOR
    }

    /**
     * A place of somebody.
     *
     * @param place as it is published now
     * @param since when they manage it
     */
    public record Own(Place place, Instant since) {}

    private record Row(PlaceId place, Instant since) {}

    @Override
    public boolean manages(Account account, PlaceId place) {
        PlaceId asked = sheets.follow(place);
        return rows(account).stream().anyMatch(row -> sheets.follow(row.place()).equals(asked));
    }

    @Override
    public List<Account> of(PlaceId place) {
        return database
                .jdbc()
                .sql(OF_PLACE)
                .param("place", sheets.follow(place).text())
                .query((row, number) -> row.getString("account_id"))
                .list()
                .stream()
                .map(accounts::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The published places that somebody manages, each once, the oldest first. */
    public List<Own> listOwn(Account account) {
        List<Own> own = new java.util.ArrayList<>();
        for (Row row : rows(account)) {
            sheets.find(row.place())
                    .filter(place ->
                            own.stream().noneMatch(known -> known.place().id().equals(place.id())))
                    .ifPresent(place -> own.add(new Own(place, row.since())));
        }
        return List.copyOf(own);
    }

    /** Every account that manages anything. */
    public List<Account> listAll() {
        return database
                .jdbc()
                .sql("select distinct account_id from place_manager order by account_id")
                .query(String.class)
                .list()
                .stream()
                .map(accounts::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Row> rows(Account account) {
        return database.jdbc()
                .sql(OF_ACCOUNT)
                .param("account", account.id())
                .query((row, number) ->
                        new Row(new PlaceId(row.getString("place_id")), Instant.ofEpochMilli(row.getLong("since"))))
                .list();
    }

    /** Gives somebody a published place to manage; false when they do already. */
    public boolean add(PlaceId place, Account account, Way way) {
        return !manages(account, place)
                && database.jdbc()
                                .sql(ADD)
                                .param("place", place.text())
                                .param("account", account.id())
                                .param("way", way.name())
                                .param("now", clock.millis())
                                .update()
                        == 1;
    }

    /** Somebody no longer manages a place; false when they did not. */
    public boolean remove(PlaceId place, String accountId) {
        followMerges();
        return database.jdbc()
                        .sql("delete from place_manager where current_id = :place and account_id = :account")
                        .param("place", sheets.follow(place).text())
                        .param("account", accountId)
                        .update()
                > 0;
    }

    /** Notes where places that were merged, or are themselves again, lead to now. May be run at any time, by anybody. */
    public void followMerges() {
        List<String[]> known = database.jdbc()
                .sql("select distinct place_id, current_id from place_manager")
                .query((row, number) -> new String[] {row.getString("place_id"), row.getString("current_id")})
                .list();
        for (String[] pair : known) {
            String now = sheets.follow(new PlaceId(pair[0])).text();
            if (!now.equals(pair[1])) {
                database.jdbc()
                        .sql("update place_manager set current_id = :now where place_id = :place")
                        .param("now", now)
                        .param("place", pair[0])
                        .update();
            }
        }
    }
}
