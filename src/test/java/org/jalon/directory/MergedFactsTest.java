package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon._support.Places.aLibraryInLille;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedFactsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T08:00:00Z");

    private final Facts old = aLibraryInLille();
    private final Facts recent = Facts.NONE
            .with(Field.NAME, List.of("Médiathèque Louise Tilleul"))
            .with(Field.EMAILS, List.of("tilleuls@lille.example"))
            .with(Field.LATITUDE, List.of("50.7"))
            .with(Field.LONGITUDE, List.of("3.1"));

    @Test
    void takesEachFieldFromTheRecordThatChangedLast() {
        MergedFacts merged = MergedFacts.of(List.of(known("a", old, MONDAY), known("b", recent, TUESDAY)));
        assertThat(merged.facts().text(Field.NAME)).isEqualTo("Médiathèque Louise Tilleul");
        assertThat(merged.facts().text(Field.PHONE)).isEqualTo("+33320000001");
        assertThat(merged.origins())
                .containsEntry(Field.NAME, List.of(new RecordRef("b", "1")))
                .containsEntry(Field.PHONE, List.of(new RecordRef("a", "1")));
        assertThat(merged.records()).containsExactly(new RecordRef("a", "1"), new RecordRef("b", "1"));
    }

    @Test
    void neverMixesThePositionsOfTwoRecords() {
        Facts half = recent.with(Field.LONGITUDE, List.of());
        MergedFacts merged = MergedFacts.of(List.of(known("a", old, MONDAY), known("b", half, TUESDAY)));
        assertThat(merged.facts().all(Field.LONGITUDE)).isEmpty();
        assertThat(merged.facts().text(Field.LATITUDE)).isEqualTo("50.7");
    }

    @Test
    void keepsTheOriginsOfSeveralRecordsInItsText() {
        MergedFacts merged = MergedFacts.of(List.of(known("a", old, MONDAY), known("b", recent, TUESDAY)));
        String text = DirectoryJson.ofOrigins(merged.origins(), merged.records());
        assertThat(DirectoryJson.origins(text, merged.facts(), merged.records()))
                .isEqualTo(merged.origins());
    }

    private static KnownRecord known(String source, Facts facts, Instant at) {
        return new KnownRecord(
                new RecordRef(source, "1"),
                new PlaceId("0000000001"),
                facts,
                Map.of(),
                "{}",
                List.of(),
                false,
                at,
                at,
                at,
                null);
    }
}
