package org.jalon.contribution.moderate;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.directory.Amended;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Moved;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.Revision;
import org.jalon.directory.Undone;
import org.jalon.duplicates.Duplicates;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;

/**
 * What moderators do to places of their territories directly, without a proposal. Each act is one transaction with its entry in
 * the audit trail, is a revision with its author, and can be taken back like any other.
 */
final class PlaceActs {

    private final Directory directory;
    private final Duplicates duplicates;
    private final Database database;
    private final Access access;
    private final AuditTrail audit;
    private final Gazetteer gazetteer;

    PlaceActs(
            Directory directory,
            Duplicates duplicates,
            Database database,
            Access access,
            AuditTrail audit,
            Gazetteer gazetteer) {
        this.directory = directory;
        this.duplicates = duplicates;
        this.database = database;
        this.access = access;
        this.audit = audit;
        this.gazetteer = gazetteer;
    }

    /** What came of an act. */
    enum Result {
        DONE,
        /** In part: some fields stay, because somebody said something else since. */
        PARTLY,
        NOTHING,
        NOT_POSSIBLE
    }

    /** Whether a place, published or not, is in the moderator's territory. */
    boolean may(Actor actor, PlaceId place) {
        return lastKnown(place)
                .flatMap(facts -> facts.first(Field.INSEE_CODE))
                .flatMap(gazetteer::findCommune)
                .filter(commune -> access.may(actor, Role.MODERATOR, commune))
                .isPresent();
    }

    /** What is published of a place, or was last, also of one that was merged. */
    Optional<Facts> lastKnown(PlaceId place) {
        return switch (directory.lookup(place.text())) {
            case PlaceLookup.Published published ->
                Optional.of(published.place().facts());
            case PlaceLookup.Withdrawn withdrawn ->
                Optional.of(withdrawn.lastKnown().facts());
            case PlaceLookup.Merged merged ->
                directory.history(place).stream()
                        .map(Revision::number)
                        .sorted(Comparator.reverseOrder())
                        .flatMap(number -> directory.asOf(place, number).stream())
                        .findFirst();
            case PlaceLookup.Unknown unknown -> Optional.empty();
        };
    }

    Result restore(Actor actor, PlaceId place, long revision) {
        boolean known = directory.asOf(place, revision).isPresent()
                && directory.history(place).stream().anyMatch(step -> step.number() == revision);
        return known
                ? act(actor, "restore", place, decision -> of(directory.restore(place, revision, decision)))
                : Result.NOT_POSSIBLE;
    }

    Result undo(Actor actor, PlaceId place, long revision) {
        boolean known = directory.history(place).stream().anyMatch(step -> step.number() == revision);
        return known
                ? act(actor, "undo", place, decision -> of(directory.undo(revision, decision)))
                : Result.NOT_POSSIBLE;
    }

    Result close(Actor actor, PlaceId place) {
        return act(actor, "close", place, decision -> of(directory.close(place, decision)));
    }

    Result reopen(Actor actor, PlaceId place) {
        return act(actor, "reopen", place, decision -> of(directory.reopen(place, decision)));
    }

    Result merge(Actor actor, PlaceId place, PlaceId into) {
        return may(actor, into)
                ? act(actor, "merge", place, decision -> of(directory.merge(place, into, decision)))
                : Result.NOT_POSSIBLE;
    }

    Result unmerge(Actor actor, PlaceId place) {
        return act(actor, "unmerge", place, decision -> {
            Optional<Place> holder = directory.findPublished(place);
            Result result = of(directory.unmerge(place, decision));
            holder.filter(taking -> result == Result.DONE)
                    .ifPresent(taking -> duplicates.tellApart(place, taking.id()));
            return result;
        });
    }

    private Result act(Actor actor, String act, PlaceId place, Function<String, Result> work) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            Result result = work.apply(actor.decision());
            if (result == Result.DONE || result == Result.PARTLY) {
                audit.note(actor, "moderation.act." + act, place.text(), Map.of());
            }
            return result;
        }));
    }

    private static Result of(Amended amended) {
        return switch (amended) {
            case Amended.Applied applied -> Result.DONE;
            case Amended.Unchanged unchanged -> Result.NOTHING;
            case Amended.Stale stale -> Result.NOT_POSSIBLE;
            case Amended.NotPublished notPublished -> Result.NOT_POSSIBLE;
        };
    }

    private static Result of(Moved moved) {
        return switch (moved) {
            case Moved.Done done -> Result.DONE;
            case Moved.NothingToDo nothing -> Result.NOTHING;
            case Moved.NotPossible notPossible -> Result.NOT_POSSIBLE;
        };
    }

    private static Result of(Undone undone) {
        return switch (undone) {
            case Undone.Done done -> done.keptAsLaterChanged().isEmpty() ? Result.DONE : Result.PARTLY;
            case Undone.NotPossible notPossible -> Result.NOT_POSSIBLE;
        };
    }
}
