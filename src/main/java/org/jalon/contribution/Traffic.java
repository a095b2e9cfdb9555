package org.jalon.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jalon.contribution.Submitted.Limit;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** How much comes from where; counted in the database, so that several processes and restarts count together. */
final class Traffic {

    private static final String FROM_NETWORK =
            "select count(*) from proposal where network_mark = :mark and received_at > :since";
    private static final String FROM_ADDRESS =
            "select count(*) from proposal where address = :address and received_at > :since";
    private static final String WAITING_FOR_PLACE =
            "select count(*) from proposal where place_id = :place and state in ('WAITING', 'ASKED')";
    private static final String CONTESTED = WAITING_FOR_PLACE + " and kind <> 'CONFIRM'";
    private static final String RULED_FOR_PLACE = """
            select count(*) from proposal
            where place_id = :place and decided_by = :rule and decided_at > :since and state in ('ACCEPTED', 'PARTLY')
            """;

    private final Database database;
    private final ContributionSettings.Limits limits;
    private final Clock clock;

    Traffic(Database database, ContributionSettings.Limits limits, Clock clock) {
        this.database = database;
        this.limits = limits;
        this.clock = clock;
    }

    /** The limit that one more would break. */
    Optional<Limit> check(String networkMark, @Nullable MailAddress address, @Nullable PlaceId place) {
        if (fromNetwork(networkMark, Duration.ofHours(1)) >= limits.networkEachHour()
                || fromNetwork(networkMark, Duration.ofDays(1)) >= limits.networkEachDay()) {
            return Optional.of(Limit.NETWORK);
        }
        if (address != null && fromAddress(address) >= limits.addressEachDay()) {
            return Optional.of(Limit.ADDRESS);
        }
        return place != null && waitingFor(place) >= limits.placeWaiting()
                ? Optional.of(Limit.PLACE)
                : Optional.empty();
    }

    /** How many came from one hand within a day, when they are worth a word; 0 when not. */
    int many(String networkMark) {
        int today = fromNetwork(networkMark, Duration.ofDays(1)) + 1;
        return today >= limits.manyFrom() ? today : 0;
    }

    /** Whether a rule published something of a place within the last while. */
    boolean wasRuled(PlaceId place, String rule, Duration within) {
        return database.jdbc()
                        .sql(RULED_FOR_PLACE)
                        .param("place", place.text())
                        .param("rule", rule)
                        .param("since", since(within))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether somebody says that something is wrong with a place, and nobody has decided yet. */
    boolean contested(PlaceId place) {
        return database.jdbc()
                        .sql(CONTESTED)
                        .param("place", place.text())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int waitingFor(PlaceId place) {
        return database.jdbc()
                .sql(WAITING_FOR_PLACE)
                .param("place", place.text())
                .query(Integer.class)
                .single();
    }

    private int fromNetwork(String mark, Duration within) {
        return database.jdbc()
                .sql(FROM_NETWORK)
                .param("mark", mark)
                .param("since", since(within))
                .query(Integer.class)
                .single();
    }

    private int fromAddress(MailAddress address) {
        return database.jdbc()
                .sql(FROM_ADDRESS)
                .param("address", address.text())
                .param("since", since(Duration.ofDays(1)))
                .query(Integer.class)
                .single();
    }

    private long since(Duration within) {
        Instant now = clock.instant();
        return now.minus(within).toEpochMilli();
    }
}
