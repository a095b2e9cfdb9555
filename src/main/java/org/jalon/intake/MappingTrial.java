package org.jalon.intake;

import java.time.LocalDate;
import java.util.List;
import org.jalon.coherence.Coherence;
import org.jalon.directory.OriginRecord;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.normalise.Normalised;
import org.jalon.intake.normalise.RowNormaliser;
import org.jalon.intake.read.RawRow;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Tries a mapping on some rows, exactly as a run would read them, and publishes nothing. */
public final class MappingTrial {

    private final Gazetteer gazetteer;
    private final Coherence coherence;

    public MappingTrial(Gazetteer gazetteer, Coherence coherence) {
        this.gazetteer = gazetteer;
        this.coherence = coherence;
    }

    /**
     * What became of a row.
     *
     * @param row as it was
     * @param record that it makes, null when it is refused
     * @param rejection why, as a slug, empty when it is accepted
     */
    public record Tried(RawRow row, @Nullable OriginRecord record, String rejection) {}

    /** @param source whose records these would be */
    public List<Tried> run(Mapping mapping, List<RawRow> rows, String source, LocalDate today) {
        RowNormaliser normaliser = new RowNormaliser(source, mapping, gazetteer, today);
        Screening screening = new Screening(coherence, today);
        return rows.stream()
                .map(row -> tried(row, screening.screen(normaliser.normalise(row))))
                .toList();
    }

    private static Tried tried(RawRow row, Normalised became) {
        return switch (became) {
            case Normalised.Accepted(long number, OriginRecord record) -> new Tried(row, record, "");
            case Normalised.Rejected rejected ->
                new Tried(row, null, rejected.reason().slug());
        };
    }
}
