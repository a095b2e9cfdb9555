package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon._support.Places.aTownHallInArras;
import static org.jalon._support.Places.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports and decisions in any order: after each of them, what is published follows from what is said. */
class RandomDecisionsTest extends DecidingTest {

    private static final int STEPS = 80;
    private static final int ROWS = 5;
    private static final List<String> PHONES = List.of("+33321000001", "+33321000002", "+33321000003");
    private static final List<String> HOURS = List.of("Mo 09:00-12:00", "Tu 09:00-12:00", "We 09:00-12:00");

    /** What sources said last, which must never be lost. */
    private final Map<RecordRef, Facts> heard = new HashMap<>();

    private final Set<RecordRef> gone = new HashSet<>();

    /** The runs that can be taken back, the latest first. */
    private final Deque<Run> runs = new ArrayDeque<>();

    private Trusts trusts = Trusts.ORDINARY;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void keepWhatIsPublishedTrueToWhatIsSaid(int seed) {
        Random random = new Random(seed);
        long head = 0;
        for (int step = 0; step < STEPS; step++) {
            String done = step(random, step);
            assertThat(directory.head())
                    .as("seed %d, step %d: %s", seed, step, done)
                    .isGreaterThanOrEqualTo(head);
            head = directory.head();
            check("seed %d, step %d: %s".formatted(seed, step, done));
        }
        rows().forEach(row -> directory.unmerge(row.place().id(), DECISION));
        check("seed %d, all parted".formatted(seed));
        assertThat(records())
                .allMatch(record -> record.place().equals(home(record.ref()))
                        || directory.history(record.place()).getFirst().act() == Revision.Act.SPLIT);
    }

    @Test
    void followOneAnotherWhenSeveralDecideAtOnce() {
        publish("a", aTownHallInArras());
        PlaceId place = idOf("a", 0);
        List<CompletableFuture<Void>> writers = List.of(
                writing(round -> publish("a", aTownHallInArras().with(Field.PHONE, List.of(PHONES.get(round % 2))))),
                writing(round -> say(place, Field.HOURS, HOURS.get(round % 2))),
                writing(round -> directory.verify(place, DECISION)));
        writers.forEach(CompletableFuture::join);
        List<Long> numbers =
                directory.history(place).stream().map(Revision::number).toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, directory.head()).boxed().toList());
        check("at once");
    }

    private static CompletableFuture<Void> writing(IntConsumer round) {
        return CompletableFuture.runAsync(() -> IntStream.range(0, 5).forEach(round));
    }

    private String step(Random random, int step) {
        List<PlaceId> places = rows().stream().map(row -> row.place().id()).toList();
        if (places.size() < 3 || random.nextInt(4) == 0) {
            return hear(random);
        }
        PlaceId one = places.get(random.nextInt(places.size()));
        PlaceId two = places.get(random.nextInt(places.size()));
        long revision = 1 + random.nextLong(directory.head());
        return switch (random.nextInt(15)) {
            case 0, 1 -> "phone " + say(one, Field.PHONE, PHONES.get(random.nextInt(3)));
            case 2 -> "no phone " + say(one, Field.PHONE);
            case 3 -> "hours " + say(one, Field.HOURS, HOURS.get(random.nextInt(3)));
            case 4 -> "close " + directory.close(one, DECISION);
            case 5 -> "reopen " + directory.reopen(one, DECISION);
            case 6 -> "merge " + directory.merge(one, two, DECISION);
            case 7 -> "unmerge " + directory.unmerge(one, DECISION);
            case 8 -> "verify " + directory.verify(one, DECISION);
            case 9 ->
                directory.asOf(one, revision).isPresent()
                        ? "restore " + directory.restore(one, revision, DECISION)
                        : step < STEPS / 2
                                ? "add "
                                        + directory
                                                .add(aTownHallInArras(), true, DECISION)
                                                .id()
                                : "nothing";
            case 10 -> "undo run " + undoRun(random.nextBoolean() ? "a" : "b");
            case 11 -> "split " + split(random);
            case 12 -> "merge by choice " + mergeByChoice(one, two);
            case 13 -> "trust " + trust(random);
            default -> "undo " + directory.undo(revision, DECISION);
        };
    }

    private RunUndone undoRun(String source) {
        Run run = runs.isEmpty() ? null : runs.peek();
        if (run == null || !run.source().equals(source)) {
            return directory.undoRun(source, "none");
        }
        RunUndone undone = directory.undoRun(source, run.id());
        if (undone instanceof RunUndone.Done) {
            heard.keySet().stream()
                    .filter(ref -> ref.source().equals(source) && !run.heard().containsKey(ref))
                    .forEach(gone::add);
            run.heard().forEach((ref, facts) -> {
                if (ref.source().equals(source)) {
                    heard.put(ref, facts);
                    gone.remove(ref);
                }
            });
            run.gone().stream().filter(ref -> ref.source().equals(source)).forEach(gone::add);
        }
        runs.pop();
        return undone;
    }

    private Object split(Random random) {
        List<KnownRecord> sources =
                records().stream().filter(record -> !record.ref().isOfPeople()).toList();
        return sources.isEmpty()
                ? "nothing"
                : directory.split(sources.get(random.nextInt(sources.size())).ref(), DECISION);
    }

    private Object mergeByChoice(PlaceId one, PlaceId two) {
        return directory.records(one).stream()
                .filter(KnownRecord::isLive)
                .findFirst()
                .<Object>map(record -> directory.merge(one, two, Map.of(Field.PHONE, record.ref()), DECISION))
                .orElse("nothing");
    }

    private Trust trust(Random random) {
        Trust trust = Trust.values()[random.nextInt(3)];
        trusts = new Trusts(Map.of("a", trust));
        directory.describe(new SourceProfile("a", "A", "", "", "", true, trust), DECISION);
        return trust;
    }

    private String hear(Random random) {
        String source = random.nextBoolean() ? "a" : "b";
        List<PlaceId> places = rows().stream().map(row -> row.place().id()).toList();
        Placing placing = ref -> places.isEmpty() || random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(places.get(random.nextInt(places.size())));
        Run run = new Run(source, "run" + clock.instant(), Map.copyOf(heard), Set.copyOf(gone));
        runs.push(run);
        List<OriginRecord> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            RecordRef ref = new RecordRef(source, "r" + row);
            if (random.nextInt(5) == 0) {
                if (heard.containsKey(ref)) {
                    gone.add(ref);
                }
                continue;
            }
            OriginRecord said = record(
                    source,
                    ref.id(),
                    aTownHallInArras()
                            .with(Field.PHONE, List.of(PHONES.get(random.nextInt(3))))
                            .with(
                                    Field.HOURS,
                                    random.nextBoolean() ? List.of() : List.of(HOURS.get(random.nextInt(3)))));
            rows.add(said);
            heard.put(ref, said.facts());
            gone.remove(ref);
        }
        directory.publish(
                Publishing.of(source).withRun(run.id()).withAcceptRemovals(true).withPlacing(placing), rows.iterator());
        return "import of " + source;
    }

    private void check(String when) {
        Map<PlaceId, List<KnownRecord>> held = new HashMap<>();
        for (KnownRecord record : records()) {
            held.computeIfAbsent(record.place(), any -> new ArrayList<>()).add(record);
            if (!record.ref().isOfPeople()) {
                assertThat(record.isLive()).as(when).isEqualTo(!gone.contains(record.ref()));
                assertThat(record.facts()).as(when).isEqualTo(heard.getOrDefault(record.ref(), record.facts()));
            }
        }
        assertThat(records()).as(when).extracting(KnownRecord::ref).containsAll(heard.keySet());
        for (PlaceTable.Row row : rows()) {
            Place place = row.place();
            List<KnownRecord> live = held.getOrDefault(place.id(), List.of()).stream()
                    .filter(KnownRecord::isLive)
                    .toList();
            boolean shown = row.into() == null && !row.closed() && live.stream().anyMatch(KnownRecord::sustains);
            assertThat(row.isPublished()).as("%s: %s", when, place.id()).isEqualTo(shown);
            assertThat(directory.asOf(place.id(), directory.head())).as(when).contains(place.facts());
            if (shown) {
                assertThat(place.facts())
                        .as(when)
                        .isEqualTo(MergedFacts.of(live, trusts).facts());
                assertThat(place.records())
                        .as(when)
                        .isEqualTo(MergedFacts.of(live, trusts).records());
            }
            if (row.into() != null) {
                assertThat(held).as(when).doesNotContainKey(place.id());
                assertThat(end(place.id())).as(when).isNotInstanceOf(PlaceLookup.Merged.class);
            }
        }
    }

    private PlaceLookup end(PlaceId id) {
        return directory.lookup(id.text()) instanceof PlaceLookup.Merged(PlaceId into)
                ? directory.lookup(into.text())
                : directory.lookup(id.text());
    }

    /** A run, with what was known before it. */
    private record Run(String source, String id, Map<RecordRef, Facts> heard, Set<RecordRef> gone) {}

    private static PlaceId home(RecordRef ref) {
        return ref.isOfPeople() ? new PlaceId(ref.id()) : NewIds.id(ref, 0);
    }

    private List<PlaceTable.Row> rows() {
        return new PlaceTable(instance.database()).find(ids());
    }

    private List<KnownRecord> records() {
        List<String> ids = ids();
        return ids.isEmpty() ? List.of() : new RecordTable(instance.database()).ofPlaces(ids);
    }

    private List<String> ids() {
        return instance.database()
                .jdbc()
                .sql("select id from place order by id")
                .query(String.class)
                .list();
    }
}
