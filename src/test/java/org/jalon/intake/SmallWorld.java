package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jalon.directory.Amendment;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.PlaceId;
import org.jalon.directory.Publishing;
import org.jalon.directory.RecordRef;
import org.jalon.directory.Revision;
import org.jalon.directory.RunUndone;
import org.jalon.exchange.ExportFormat;
import org.jalon.exchange.ExportedBytes;
import org.jalon.intake.run.Run;

/** Thirty places of which three sources know most, each a little otherwise, and people who decide things about them. */
final class SmallWorld implements AutoCloseable {

    private static final List<String> SOURCES = List.of("nord", "sud", "est");
    private static final int PLACES = 30;
    private static final String DECISION = "test:random";
    private static final List<String> KINDS =
            List.of("Médiathèque", "Mairie", "Centre social", "Mission locale", "Fablab");
    private static final List<String> TOWNS =
            List.of("Lille,59000", "Arras,62000", "Lens,62300", "Douai,59500", "Calais,62100", "Roubaix,59100");
    private static final List<String> HOURS = List.of("", "Mo-Fr 09:00-12:00", "Tu 14:00-18:00");

    private final Path folder;
    private final Map<String, String> lastFile = new HashMap<>();
    private IntakeInstance jalon;
    private Invariants invariants;

    SmallWorld(Path folder) {
        this.folder = folder;
        this.jalon = new IntakeInstance(folder.resolve("data"));
        this.invariants = new Invariants(jalon.directory());
    }

    /** Lets something happen, then sees whether all is as it must be. */
    void perform(Operation operation) throws IOException {
        Random random = new Random(operation.seed());
        switch (operation.kind()) {
            case IMPORT -> unspoken(() -> report(someFile(random), false));
            case REPEAT -> unspoken(() -> repeat(random));
            case TRY -> unspoken(() -> tryThenDo(random));
            case CRASH -> unspoken(() -> crash(random));
            case UNDO_RUN -> unspoken(() -> undoRun(random));
            case MERGE -> withTwo(random, (one, two) -> directory().merge(one, two, DECISION));
            case UNMERGE ->
                invariants.anyMerged(random).ifPresent(id -> directory().unmerge(id, DECISION));
            case SPLIT -> splitAny(random);
            case CORRECT -> withTwo(random, (one, any) -> correct(one, random));
            case CLOSE -> withTwo(random, (one, any) -> directory().close(one, DECISION));
            case REOPEN -> withTwo(random, (one, any) -> directory().reopen(one, DECISION));
            case UNDO -> withTwo(random, (one, any) -> undo(one, random));
            case RESTART -> restart();
        }
        invariants.check();
    }

    /** Looks at everything, not only at what changed; also at what leaves, and comes in again elsewhere. */
    void checkAll() throws IOException {
        invariants.checkAll();
        byte[] left = ExportedBytes.of(directory(), IntakeInstance.GAZETTEER, ExportFormat.MEDNUM_CSV);
        Path file = Files.write(folder.resolve("export.csv"), left);
        try (IntakeInstance empty = new IntakeInstance(folder.resolve("empty"))) {
            empty.intake().run(ImportOrder.of(file.toString(), "copie"));
            assertThat(file)
                    .hasBinaryContent(
                            ExportedBytes.of(empty.directory(), IntakeInstance.GAZETTEER, ExportFormat.MEDNUM_CSV));
        }
    }

    private Directory directory() {
        return jalon.directory();
    }

    private record SourceText(String source, String text) {}

    private SourceText someFile(Random random) {
        String source = SOURCES.get(random.nextInt(SOURCES.size()));
        StringBuilder rows = new StringBuilder("id,nom,commune,code_postal,adresse,telephone,courriels,horaires\n");
        for (int place = 0; place < PLACES; place++) {
            // Each source knows four of five places, and forgets one of ten of these from time to time.
            if ((place + source.length()) % 5 != 0 && random.nextInt(10) != 0) {
                rows.append(row(source, place, random)).append('\n');
            }
        }
        return new SourceText(source, rows.toString());
    }

    private static String row(String source, int place, Random random) {
        String name = KINDS.get(place % KINDS.size()) + " " + Character.toString('A' + place % 26) + "lix" + place;
        String shown = source.equals("sud") ? name.toUpperCase(Locale.FRENCH) : name;
        String phone = random.nextInt(4) == 0 ? "" : "03200000%02d".formatted(place);
        String mail = random.nextInt(3) == 0 ? "" : "contact%d@lieu%d.fr".formatted(random.nextInt(2), place);
        return "%s%d,%s,%s,%d rue des Lices,%s,%s,%s"
                .formatted(
                        source.charAt(0),
                        place,
                        shown,
                        TOWNS.get(place % TOWNS.size()),
                        place + 1,
                        phone,
                        mail,
                        HOURS.get(random.nextInt(HOURS.size())));
    }

    private ImportReport report(SourceText file, boolean dryRun) {
        Path path = folder.resolve(file.source() + ".csv");
        try {
            Files.writeString(path, file.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportReport report =
                jalon.intake().run(new ImportOrder(path.toString(), file.source(), dryRun, true, null, progress -> {}));
        if (!dryRun) {
            lastFile.put(file.source(), file.text());
        }
        return report;
    }

    private void repeat(Random random) {
        String source = SOURCES.get(random.nextInt(SOURCES.size()));
        String text = lastFile.get(source);
        if (text != null) {
            long head = directory().head();
            ImportReport again = report(new SourceText(source, text), false);
            assertThat(again.line()).contains("created=0 updated=0", "gone=0");
            assertThat(directory().head()).as("a repeated file changes nothing").isEqualTo(head);
        }
    }

    private void tryThenDo(Random random) {
        SourceText file = someFile(random);
        long head = directory().head();
        String tried = withoutTime(report(file, true));
        assertThat(directory().head()).as("a dry run changes nothing").isEqualTo(head);
        assertThat(tried).isEqualTo(withoutTime(report(file, false)));
    }

    private static String withoutTime(ImportReport report) {
        return report.line().replaceAll(" seconds=.*", "") + report.issues() + report.rejections();
    }

    /** The rows of a source stop in the middle of being published, as when the process ends. */
    private void crash(Random random) {
        List<OriginRecord> rows = new ArrayList<>();
        directory().forEachRecord(record -> rows.add(changed(record)));
        rows.removeIf(row -> row.ref().isOfPeople() || !row.ref().source().equals(SOURCES.getFirst()));
        if (!rows.isEmpty()) {
            long head = directory().head();
            Iterator<OriginRecord> broken = breaking(rows, random.nextInt(rows.size()));
            assertThatThrownBy(() -> directory()
                            .publish(Publishing.of(SOURCES.getFirst()).withAcceptRemovals(true), broken))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(directory().head()).as("a crash changes nothing").isEqualTo(head);
        }
    }

    private static OriginRecord changed(KnownRecord record) {
        return new OriginRecord(
                record.ref(), record.facts().with(Field.PHONE, List.of("+33999999999")), record.raw(), record.issues());
    }

    private static Iterator<OriginRecord> breaking(List<OriginRecord> rows, int at) {
        Iterator<OriginRecord> whole = rows.iterator();
        return new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public OriginRecord next() {
                if (given++ == at) {
                    throw new IllegalStateException("the power went off");
                }
                return whole.next();
            }
        };
    }

    private void undoRun(Random random) {
        String source = SOURCES.get(random.nextInt(SOURCES.size()));
        List<Run> runs =
                jalon.runs().list(source, 50).stream().filter(Run::isPublished).toList();
        if (!runs.isEmpty()) {
            Run run = runs.get(random.nextInt(Math.min(2, runs.size())));
            RunUndone undone = jalon.intake().undo(run, "");
            if (undone instanceof RunUndone.Done) {
                lastFile.remove(source);
            }
        }
    }

    private void correct(PlaceId place, Random random) {
        Field field = List.of(Field.PHONE, Field.HOURS, Field.NAME).get(random.nextInt(3));
        String said = switch (field) {
            case PHONE -> "+3321%07d".formatted(random.nextInt(10_000_000));
            case HOURS -> "We 1%d:00-18:00".formatted(random.nextInt(8));
            default -> "Lieu corrigé " + random.nextInt(1_000);
        };
        directory().amend(new Amendment(place, directory().head(), Map.of(field, List.of(said)), true, DECISION));
    }

    /** One of the last things that people decided of a place, though it may be taken back no more. */
    private void undo(PlaceId place, Random random) {
        List<Revision> decided = directory().history(place).stream()
                .filter(revision -> revision.decision().equals(DECISION))
                .toList();
        if (!decided.isEmpty()) {
            directory().undo(decided.get(random.nextInt(decided.size())).number(), DECISION);
        }
    }

    private void splitAny(Random random) {
        List<RecordRef> joined = new ArrayList<>();
        directory().forEachPublished(place -> {
            if (place.records().size() > 1) {
                joined.addAll(place.records());
            }
        });
        joined.removeIf(RecordRef::isOfPeople);
        if (!joined.isEmpty()) {
            joined.sort(Comparator.comparing(RecordRef::toString));
            directory().split(joined.get(random.nextInt(joined.size())), DECISION);
        }
    }

    /** What is done with two places. */
    private interface Deed {
        void with(PlaceId one, PlaceId two);
    }

    private void withTwo(Random random, Deed deed) {
        List<PlaceId> known = random.nextInt(5) == 0 ? invariants.known() : invariants.published();
        if (!known.isEmpty()) {
            deed.with(known.get(random.nextInt(known.size())), known.get(random.nextInt(known.size())));
        }
    }

    /** Something that sources do, or that takes it back: it leaves all that people said as it was. */
    private void unspoken(Runnable deed) {
        Map<RecordRef, Object> before = invariants.saidByPeople();
        deed.run();
        assertThat(invariants.saidByPeople()).as("what people said").containsAllEntriesOf(before);
    }

    private void restart() {
        Invariants known = invariants;
        jalon.close();
        jalon = new IntakeInstance(folder.resolve("data"));
        invariants = known.of(jalon.directory());
    }

    @Override
    public void close() {
        jalon.close();
    }
}
