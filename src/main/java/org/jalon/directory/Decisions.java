package org.jalon.directory;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.directory.Revision.Act;
import org.jalon.storage.Database;

/** What people decide about places: each decision in one transaction, which may be that of the caller. */
final class Decisions {

    private final Database database;
    private final Announcements announcements;
    private final Clock clock;

    Decisions(Database database, Announcements announcements, Clock clock) {
        this.database = database;
        this.announcements = announcements;
        this.clock = clock;
    }

    Amended amend(Amendment amendment) {
        return decide(ledger -> new Saying(ledger, amendment.decision()).amend(amendment));
    }

    Amended verify(PlaceId place, String decision) {
        return decide(ledger -> new Saying(ledger, Amendment.checked(decision)).verify(place));
    }

    Place add(Facts facts, boolean verified, String decision) {
        return decide(ledger -> new Adding(ledger, Amendment.checked(decision)).add(facts, verified));
    }

    Moved close(PlaceId place, String decision) {
        return decide(ledger -> new Closing(ledger, Amendment.checked(decision)).close(place, Act.CLOSED));
    }

    Moved reopen(PlaceId place, String decision) {
        return decide(ledger -> new Closing(ledger, Amendment.checked(decision)).reopen(place, Act.REOPENED));
    }

    Moved merge(PlaceId from, PlaceId into, Map<Field, RecordRef> choices, String decision) {
        return decide(ledger -> new Merging(ledger, Amendment.checked(decision)).merge(from, into, choices));
    }

    Moved split(RecordRef record, String decision) {
        return decide(ledger -> new Splitting(ledger, Amendment.checked(decision)).split(record));
    }

    void describe(SourceProfile profile, String decision) {
        decide(ledger -> {
            ProfileTable profiles = new ProfileTable(database);
            Trust before =
                    profiles.find(profile.name()).map(SourceProfile::trust).orElse(Trust.ORDINARY);
            profiles.write(profile);
            if (profile.trust() != before) {
                new Weighing(database, ledger).settlePlacesOf(profile.name(), Amendment.checked(decision));
            }
            return profile;
        });
    }

    Moved unmerge(PlaceId from, String decision) {
        return decide(ledger -> new Merging(ledger, Amendment.checked(decision)).unmerge(from, Act.UNMERGED));
    }

    Undone undo(long revision, String decision) {
        return decide(ledger -> new Undoing(ledger, Amendment.checked(decision)).undo(revision));
    }

    Amended restore(PlaceId place, long revision, String decision) {
        return decide(ledger -> new Saying(ledger, Amendment.checked(decision)).restore(place, revision));
    }

    Optional<Facts> asOf(PlaceId place, long revision) {
        return new RevisionTable(database).asOf(place, revision);
    }

    private <T> T decide(Function<Ledger, T> steps) {
        return Objects.requireNonNull(database.transaction().execute(transaction -> {
            Head before = Head.lock(database);
            // What is written and what is compared with it are the same instant: the database keeps milliseconds.
            Ledger ledger =
                    new Ledger(database, before.revision(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            T outcome = steps.apply(ledger);
            Head.advance(database, ledger.head());
            announcements.afterCommit(before, ledger.head());
            return outcome;
        }));
    }
}
