package org.jalon.directory;

import java.time.Clock;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jalon.storage.Database;
import org.springframework.context.ApplicationEventPublisher;

/** Published places and where they come from. The database is the truth; this is its only door. Thread-safe. */
public final class Directory {

    private static final int PAGE = 1_000;

    private final PlaceTable places;
    private final RecordTable records;
    private final RevisionTable revisions;
    private final PlaceCache cache;
    private final ProfileCache profiles;
    private final Publisher publisher;
    private final Decisions decisions;

    public Directory(Database database, ApplicationEventPublisher events) {
        this(database, events, Clock.systemUTC());
    }

    Directory(Database database, ApplicationEventPublisher events, Clock clock) {
        places = new PlaceTable(database);
        records = new RecordTable(database);
        revisions = new RevisionTable(database);
        cache = new PlaceCache(database, clock);
        profiles = new ProfileCache(new ProfileTable(database), cache);
        Announcements announcements = new Announcements(cache, events);
        publisher = new Publisher(database, announcements, clock);
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

    /** These records as they are kept, also those withdrawn, in no order; those that were never heard are left out. */
    public List<KnownRecord> findRecords(Collection<RecordRef> refs) {
        Map<String, List<String>> bySource = refs.stream()
                .collect(Collectors.groupingBy(
                        RecordRef::source, Collectors.mapping(RecordRef::id, Collectors.toList())));
        return bySource.entrySet().stream()
                .flatMap(one -> records.find(one.getKey(), one.getValue()).stream())
                .toList();
    }

    /**
     * The same place as if these sources had never spoken of it, for what may not tell what they say; empty when it would not
     * be published then.
     */
    public Optional<Place> without(Place place, Set<String> sources) {
        return place.records().stream().noneMatch(record -> sources.contains(record.source()))
                ? Optional.of(place)
                : Withholding.of(place, records(place.id()), sources, profiles.trusts());
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

    /** What is known of a source that was published or described; what nobody said of it has its ordinary value. */
    public Optional<SourceProfile> findSource(String name) {
        return profiles.find(name);
    }

    /** The same of all sources, by name. */
    public List<SourceProfile> listProfiles() {
        return profiles.list();
    }

    /**
     * Describes a source, also before its first run. When it is trusted otherwise than before, what is published of its
     * places follows.
     *
     * @param decision why, an opaque text of at most 100 characters that stays with the revisions
     */
    public void describe(SourceProfile profile, String decision) {
        decisions.describe(profile, decision);
    }

    /**
     * Publishes all that a source says now, in one transaction: records that are new, changed, repeated, and those it no
     * longer has. Publishes {@link PlacesChanged} when something changed.
     *
     * @param records every record of the source, read once, in any order; a repeated id keeps the last
     */
    public SourceUpdate publish(Publishing order, Iterator<OriginRecord> records) {
        return publisher.publish(order, records);
    }

    /**
     * Takes back a run as a whole: the source says again what it said before it. What people decided since stays. Only the
     * latest run of a source that was not taken back can be.
     */
    public RunUndone undoRun(String source, String run) {
        return publisher.undo(source, run);
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
        return decisions.merge(from, into, Map.of(), decision);
    }

    /**
     * The same, where somebody chose what is published: what these records say of these fields is what people say from now
     * on. A record that is of neither place, or a field that people do not say, is a mistake.
     */
    public Moved merge(PlaceId from, PlaceId into, Map<Field, RecordRef> choices, String decision) {
        return decisions.merge(from, into, choices, decision);
    }

    /** What would be published of these places if they were one, by the rules alone. */
    public Facts together(Collection<PlaceId> places) {
        List<KnownRecord> live = records
                .ofPlaces(places.stream().map(PlaceId::text).toList())
                .stream()
                .filter(KnownRecord::isLive)
                .toList();
        return live.isEmpty()
                ? Facts.NONE
                : MergedFacts.of(live, profiles.trusts()).facts();
    }

    /** A place was not the same as the one it was merged into: it takes back its records and its id. */
    public Moved unmerge(PlaceId from, String decision) {
        return decisions.unmerge(from, decision);
    }

    /**
     * A record is not of the place that it was joined to: it becomes a place of its own, the one that it made when it was
     * first heard or else a new one.
     *
     * @param record of a source, that is not the only one of its place
     */
    public Moved split(RecordRef record, String decision) {
        return decisions.split(record, decision);
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
