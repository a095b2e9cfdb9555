package org.jalon.directory;

import java.time.Clock;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Published places and where they come from. The database is the truth; this is its only door. Thread-safe. */
public final class Directory {

    private static final Logger log = LoggerFactory.getLogger(Directory.class);
    private static final int PAGE = 1_000;

    private final Database database;
    private final Clock clock;
    private final PlaceTable places;
    private final RecordTable records;
    private final RevisionTable revisions;
    private final PlaceCache cache;
    private final Announcements announcements;
    private final Decisions decisions;

    public Directory(Database database, ApplicationEventPublisher events) {
        this(database, events, Clock.systemUTC());
    }

    Directory(Database database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.clock = clock;
        places = new PlaceTable(database);
        records = new RecordTable(database);
        revisions = new RevisionTable(database);
        cache = new PlaceCache(database, clock);
        announcements = new Announcements(cache, events);
        decisions = new Decisions(database, announcements, clock);
    }

    /** What this identifier leads to, whatever its shape; a chain of merges leads to its end. */
    public PlaceLookup lookup(String id) {
        if (!PlaceId.isValid(id)) {
            return new PlaceLookup.Unknown();
        }
        Optional<Place> published = find(List.of(new PlaceId(id))).stream().findFirst();
        if (published.isPresent()) {
            return new PlaceLookup.Published(published.get());
        }
        return places.lookup(id);
    }

    /** The same through merges, of which {@link #lookup} tells: what it leads to is never {@link PlaceLookup.Merged}. */
    public PlaceLookup follow(PlaceId id) {
        PlaceLookup found = lookup(id.text());
        return found instanceof PlaceLookup.Merged(PlaceId into) ? lookup(into.text()) : found;
    }

    /** The published place that an id leads to, through merges; empty when it leads to none. */
    public Optional<Place> findPublished(PlaceId id) {
        return follow(id) instanceof PlaceLookup.Published(Place place) ? Optional.of(place) : Optional.empty();
    }

    /** The published places of these ids, in the order asked; those that are not published are left out. */
    public List<Place> find(Collection<PlaceId> ids) {
        return cache.find(
                ids,
                missing -> places.find(missing.stream().map(PlaceId::text).toList()).stream()
                        .filter(PlaceTable.Row::isPublished)
                        .map(PlaceTable.Row::place)
                        .toList());
    }

    /**
     * Hands over every published place, in the order of ids, without keeping them in memory. Places that change meanwhile
     * may be seen before or after: a follower reads {@link #head} first and then {@link #changesSince} it.
     */
    public void forEachPublished(Consumer<Place> consumer) {
        String after = "";
        for (List<Place> page = places.page(after, PAGE); !page.isEmpty(); page = places.page(after, PAGE)) {
            page.forEach(consumer);
            after = page.getLast().id().text();
        }
    }

    /** The number of the newest revision, 0 when there is none. Cheap: followers poll it. */
    public long head() {
        return cache.head().revision();
    }

    /**
     * The steps after a revision, in order, at most {@code limit}. Numbers ascend in the order in which steps become
     * visible, so that a follower who remembers the last one misses none; some numbers may be missing.
     */
    public List<PlaceChange> changesSince(long revision, int limit) {
        return revisions.since(revision, limit);
    }

    /** All steps of a place, oldest first, with what they changed. */
    public List<Revision> history(PlaceId place) {
        return revisions.of(place);
    }

    /** What every origin says of a place, with the rows as they were written; also those withdrawn. Oldest first. */
    public List<KnownRecord> records(PlaceId place) {
        return records.ofPlaces(List.of(place.text()));
    }

    /**
     * Hands over every record that places are published because of, by source and id, without keeping them in memory. What
     * people only correct is left out.
     */
    public void forEachRecord(Consumer<KnownRecord> consumer) {
        RecordRef after = new RecordRef("", "");
        for (List<KnownRecord> page = records.page(after, PAGE); !page.isEmpty(); page = records.page(after, PAGE)) {
            page.stream().filter(KnownRecord::sustains).forEach(consumer);
            after = page.getLast().ref();
        }
    }

    /** The sources that were ever published, by name. */
    public List<SourceSummary> listSources() {
        return records.sources();
    }

    /**
     * Publishes all that a source says now, in one transaction: records that are new, changed, repeated, and those it no
     * longer has. Publishes {@link PlacesChanged} when something changed.
     *
     * @param source name
     * @param records every record of the source, read once, in any order; a repeated id keeps the last
     * @param acceptRemovals whether more than a fifth of the source may be withdrawn
     * @param dryRun whether to undo everything at the end and only say what would have been done
     */
    public SourceUpdate publish(String source, Iterator<OriginRecord> records, boolean acceptRemovals, boolean dryRun) {
        log.info("Publishing source {}{}", source, dryRun ? " (dry run)" : "");
        if (source.equals(RecordRef.PEOPLE)) {
            throw new IllegalArgumentException("no source is named " + source);
        }
        SourceUpdate outcome = Objects.requireNonNull(database.transaction().execute(transaction -> {
            Head before = Head.lock(database);
            Publication run = new Publication(database, source, before.revision(), clock.instant());
            SourceUpdate update = run.run(records, acceptRemovals);
            if (dryRun || update instanceof SourceUpdate.TooManyGone) {
                transaction.setRollbackOnly();
                return update;
            }
            Head.advance(database, run.head());
            announcements.afterCommit(before, run.head());
            return update;
        }));
        log.info("Published source {}: {}", source, outcome);
        return outcome;
    }

    /**
     * Says something of a published place, beside what its sources say. When the place changed since the revision that
     * was seen, but none of the said fields did, it is said all the same. Joins the transaction of the caller, as all that
     * follows does; {@link PlacesChanged} is announced once it is committed.
     */
    public Amended amend(Amendment amendment) {
        return decisions.amend(amendment);
    }

    /**
     * Says that all that is published of a place is right today.
     *
     * @param decision why, an opaque text of at most 100 characters that stays with the revision
     */
    public Amended verify(PlaceId place, String decision) {
        return decisions.verify(place, decision);
    }

    /**
     * Publishes a place that no source has. It stays published until it is closed, merged or taken back.
     *
     * @param facts with a name and a position; {@link Amendment#UNSAYABLE} fields are left out
     * @param verified whether a person says that all of it is right today
     */
    public Place add(Facts facts, boolean verified, String decision) {
        return decisions.add(facts, verified, decision);
    }

    /** A place is closed for good: it is withheld, whatever sources say, until it is reopened. */
    public Moved close(PlaceId place, String decision) {
        return decisions.close(place, decision);
    }

    /** A place that was closed is published again, as long as an origin still has it. */
    public Moved reopen(PlaceId place, String decision) {
        return decisions.reopen(place, decision);
    }

    /**
     * Two places are one: the records of the first go to the second, whatever the second was merged into itself, and its
     * id leads there. What sources say later of these records goes there too.
     */
    public Moved merge(PlaceId from, PlaceId into, String decision) {
        return decisions.merge(from, into, decision);
    }

    /** A place was not the same as the one it was merged into: it takes back its records and its id. */
    public Moved unmerge(PlaceId from, String decision) {
        return decisions.unmerge(from, decision);
    }

    /** Takes back what a decision did, where nobody said something else since. */
    public Undone undo(long revision, String decision) {
        return decisions.undo(revision, decision);
    }

    /**
     * People say again all that was published of a place right after a revision.
     *
     * @throws IllegalArgumentException when {@link #asOf} has nothing for it
     */
    public Amended restore(PlaceId place, long revision, String decision) {
        return decisions.restore(place, revision, decision);
    }

    /** What was published of a place right after a revision, or last before it; empty when the place is younger. */
    public Optional<Facts> asOf(PlaceId place, long revision) {
        return decisions.asOf(place, revision);
    }
}
