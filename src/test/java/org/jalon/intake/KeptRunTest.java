package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jalon.directory.Amendment;
import org.jalon.directory.Field;
import org.jalon.directory.FieldChange;
import org.jalon.directory.Place;
import org.jalon.directory.RunUndone;
import org.jalon.intake.page.ProblemFile;
import org.jalon.intake.read.ReadOptions;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunCancelled;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.RunStep;
import org.jalon.intake.run.StepTable;
import org.jalon.intake.schedule.Workshop;
import org.jalon.intake.source.Supply;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRunTest {

    private static final String HEADER = "id,nom,commune,code_postal,latitude,longitude,telephone\n";
    private static final String LILLE = ",Lille,59000,50.63,3.06,";

    @TempDir
    Path folder;

    private IntakeInstance jalon;

    @BeforeEach
    void open() {
        jalon = new IntakeInstance(folder.resolve("data"));
        jalon.sources().add("Réseau", Supply.of(Supply.Kind.UPLOAD));
    }

    @AfterEach
    void close() {
        jalon.close();
    }

    @Test
    void showsBeforehandWhatARunDoes() throws IOException {
        publish(rows("a Relais", "b Maison", "c Atelier", "d Fabrique", "e Halle"));
        Run preview = preview(rows("a Relais", "b Grande maison", "c Atelier", "d Fabrique", "f Nouveau", "g")
                .replace("c,Atelier" + LILLE, "c,Atelier" + LILLE + "12"));
        assertThat(preview.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(steps(preview))
                .containsExactly(
                        "1 SAME a", "2 CHANGED b", "3 SAME c", "4 SAME d", "5 CREATED f", "6 REJECTED g", "0 GONE e");
        assertThat(jalon.published()).hasSize(5).doesNotContainKey("[Réseau:f]");

        RunStep changed = only(preview, RunStep.Kind.CHANGED, "");
        assertThat(changed.changes()).containsOnlyKeys(Field.NAME);
        FieldChange name = Objects.requireNonNull(changed.changes().get(Field.NAME));
        assertThat(name.before()).containsExactly("Maison");
        assertThat(name.after()).containsExactly("Grande maison");
        assertThat(only(preview, null, "missing-name").raw()).contains("\"id\":\"g\"");
        assertThat(only(preview, null, "phone-invalid").recordId()).isEqualTo("c");
        assertThat(only(preview, RunStep.Kind.GONE, "").name()).isEqualTo("Halle");

        RunOrder order = preview.order().toPublish("", false);
        jalon.files().share(preview.order(), order);
        Run done = perform(order);
        assertThat(steps(done)).isEqualTo(steps(preview));
        assertThat(counts(done))
                .isEqualTo(counts(preview))
                .isEqualTo("6 read 1 created 1 updated 3 unchanged 1 gone 1 rejected");
        assertThat(jalon.published()).containsKey("[Réseau:f]").doesNotContainKey("[Réseau:e]");
    }

    @Test
    void findsStepsByAPieceOfTheirName() throws IOException {
        Run preview = preview(rows("a École du port", "b Maison"));
        StepTable.Filter filter = new StepTable.Filter(null, "", "ecole du");
        assertThat(jalon.steps().list(preview.id(), filter, 0, 10))
                .singleElement()
                .satisfies(step -> assertThat(step.recordId()).isEqualTo("a"));
        assertThat(jalon.steps().count(preview.id(), filter)).isEqualTo(1);
        assertThat(jalon.steps().counts(preview.id())).isEqualTo(Map.of(RunStep.Kind.CREATED, 2));
    }

    @Test
    void saysWhyNothingCanBeTaken() throws IOException {
        Run preview = preview(HEADER + "a,,Lille,59000,,,\n");
        assertThat(preview.outcome()).isEqualTo(RunOutcome.REFUSED);
        assertThat(preview.message()).isNotEmpty();
        assertThat(only(preview, RunStep.Kind.REJECTED, "missing-name").row()).isEqualTo(1);
    }

    @Test
    void showsThatMuchWouldGoAndRefusesToDoSo() throws IOException {
        publish(rows("a Un", "b Deux", "c Trois"));
        Run preview = preview(rows("a Un"));
        assertThat(preview.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(preview.report().gone()).isEqualTo(2);
        RunOrder order = preview.order().toPublish("", false);
        jalon.files().share(preview.order(), order);
        Run refused = perform(order);
        assertThat(refused.outcome()).isEqualTo(RunOutcome.REFUSED);
        assertThat(refused.shrunk()).isTrue();
        assertThat(jalon.published()).hasSize(3);
    }

    @Test
    void keepsABoundedPartOfALargeFile() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 1; i <= 1_500; i++) {
            rows.append('p')
                    .append(i)
                    .append(",Relais ")
                    .append(i)
                    .append(LILLE)
                    .append('\n');
        }
        Run preview = preview(rows.toString());
        assertThat(preview.report().created()).isEqualTo(1_500);
        assertThat(jalon.steps().counts(preview.id())).isEqualTo(Map.of(RunStep.Kind.CREATED, 1_000));
    }

    @Test
    void givesRowsBackInTheColumnsOfTheirOwnerWithoutFormulas() throws IOException {
        Run preview = preview("""
                id,nom,commune,latitude,longitude,remarque
                a,Relais,Lille,50.6312,3.0612,bien
                b,,Lille,50.6312,-3.0612,=2+5
                """);
        ProblemFile file = new ProblemFile(jalon.steps());
        StringWriter only = new StringWriter();
        file.writeProblems(preview.id(), Words.in(Language.ENGLISH), only);
        List<String> lines = only.toString().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("To mend,id,nom,commune,latitude,longitude,remarque");
        assertThat(lines.getLast()).endsWith(",b,,Lille,50.6312,-3.0612,'=2+5");
        StringWriter all = new StringWriter();
        Path read = jalon.files().find(preview.order()).orElseThrow();
        file.writeAll(preview.id(), read, "lieux.csv", ReadOptions.NONE, Words.in(Language.ENGLISH), all);
        assertThat(all.toString()).contains(",a,Relais,Lille,").contains(",b,,Lille,");
    }

    @Test
    void takesARunBackButNotWhatPeopleSaidSince() throws IOException {
        publish(rows("a Relais", "b Maison"));
        Run second = perform(ordered(RunOrder.Purpose.IMPORT, rows("a Grand relais", "b Maison", "c Atelier")));
        Place place = jalon.place("Réseau", "a");
        jalon.directory()
                .amend(new Amendment(
                        place.id(),
                        jalon.directory().head(),
                        Map.of(Field.PHONE, List.of("+33320000009")),
                        false,
                        "essai"));
        RunUndone foreseen = jalon.intake().foreseeUndo(second);
        assertThat(jalon.published()).containsKey("[Réseau:c]");
        assertThat(jalon.intake().undo(second, "")).isEqualTo(foreseen);
        assertThat(jalon.published()).doesNotContainKey("[Réseau:c]");
        assertThat(jalon.place("Réseau", "a").facts().text(Field.NAME)).isEqualTo("Relais");
        assertThat(jalon.place("Réseau", "a").facts().text(Field.PHONE)).isEqualTo("+33320000009");
        assertThat(jalon.runs().find(second.id()).orElseThrow().isUndone()).isTrue();
        assertThat(jalon.intake().undo(second, "")).isInstanceOf(RunUndone.NothingToDo.class);
    }

    @Test
    void findsWhatAKilledProcessLeftAndTriesTheClocksOwnRunsOnceMore() throws IOException {
        RunOrder byHand = ordered(RunOrder.Purpose.IMPORT, rows("a Relais"));
        jalon.runs().add(byHand);
        jalon.runs().claim(byHand.id());
        jalon.sources().add("Nuit", Supply.of(Supply.Kind.UPLOAD));
        RunOrder byClock = RunOrder.of("Nuit", RunOrder.Purpose.IMPORT, "nuit.csv", RunOrder.SCHEDULE);
        jalon.runs().add(byClock);
        jalon.runs().claim(byClock.id());
        try (Workshop workshop = new Workshop(jalon.runs(), jalon.files(), jalon.intake())) {
            workshop.recover();
            assertThat(jalon.runs().find(byHand.id()).orElseThrow().outcome()).isEqualTo(RunOutcome.INTERRUPTED);
            assertThat(jalon.files().find(byHand)).isPresent();
            assertThat(jalon.runs().list("Réseau", 10)).hasSize(1);
            assertThat(jalon.runs().list("Nuit", 10))
                    .extracting(run -> run.order().attempt())
                    .containsExactlyInAnyOrder(1, 2);
        }
    }

    @Test
    void stopsWhenSomebodyAsksForIt() throws IOException {
        RunOrder order = ordered(RunOrder.Purpose.IMPORT, rows("a Relais"));
        Consumer<ImportProgress> watch = jalon.files().watch(order.id(), progress -> {});
        jalon.files().cancel(order.id());
        assertThatThrownBy(() -> watch.accept(new ImportProgress(ImportProgress.Step.PUBLISHING, 500, 0.5)))
                .isInstanceOf(RunCancelled.class);
    }

    private void publish(String text) throws IOException {
        assertThat(perform(ordered(RunOrder.Purpose.IMPORT, text)).outcome()).isEqualTo(RunOutcome.DONE);
    }

    private Run preview(String text) throws IOException {
        return perform(ordered(RunOrder.Purpose.PREVIEW, text));
    }

    private RunOrder ordered(RunOrder.Purpose purpose, String text) throws IOException {
        RunOrder order = jalon.files().name(RunOrder.of("Réseau", purpose, "lieux.csv", ""), "lieux.csv");
        Files.writeString(jalon.files().path(order), text);
        return order;
    }

    private Run perform(RunOrder order) {
        jalon.runs().add(order);
        assertThat(jalon.intake().perform(jalon.runs().find(order.id()).orElseThrow()))
                .isTrue();
        return jalon.runs().find(order.id()).orElseThrow();
    }

    private List<String> steps(Run run) {
        return jalon.steps().list(run.id(), StepTable.Filter.ALL, 0, 100).stream()
                .map(step -> step.row() + " " + step.kind() + " " + step.recordId())
                .toList();
    }

    private RunStep only(Run run, RunStep.@Nullable Kind kind, String problem) {
        List<RunStep> found = jalon.steps().list(run.id(), new StepTable.Filter(kind, problem, ""), 0, 10);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String counts(Run run) {
        ImportReport report = run.report();
        return "%d read %d created %d updated %d unchanged %d gone %d rejected"
                .formatted(
                        report.read(),
                        report.created(),
                        report.updated(),
                        report.unchanged(),
                        report.gone(),
                        report.rejected());
    }

    /** Rows of an id and a name each; without a name they cannot be taken. */
    private static String rows(String... places) {
        StringBuilder rows = new StringBuilder(HEADER);
        for (String place : places) {
            String[] parts = place.split(" ", 2);
            rows.append(parts[0])
                    .append(',')
                    .append(parts.length > 1 ? parts[1] : "")
                    .append(LILLE)
                    .append('\n');
        }
        return rows.toString();
    }
}
