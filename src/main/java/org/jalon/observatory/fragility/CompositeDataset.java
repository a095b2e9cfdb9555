package org.jalon.observatory.fragility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.observatory.definition.Adding;
import org.jalon.observatory.definition.Audience;
import org.jalon.observatory.definition.CompositeDefinition;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Direction;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.definition.Level;
import org.jalon.observatory.definition.Phrase;

/** Presents an index as any other dataset, so that pages, maps and exports treat all alike. */
final class CompositeDataset {

    private static final String PRODUCER = "Jalon";
    private static final String LICENCE = "Licence Ouverte 2.0";
    private static final String THEME = "fragilite";
    private static final Phrase NOTES = new Phrase(
            "Moyenne pondérée de rangs parmi les communes. Pour un territoire plus grand\u00a0: moyenne de ses communes, selon leurs habitants.",
            "Weighted mean of ranks among communes. For a larger territory: mean of its communes, by their inhabitants.");

    private CompositeDataset() {}

    /** @param day on which it is worked out: the vintage */
    static Dataset of(CompositeDefinition definition, LocalDate day, Audience audience) {
        Indicator index = new Indicator(
                definition.id(),
                definition.name(),
                definition.explanation(),
                THEME,
                Kind.INDEX,
                "",
                Direction.MORE_IS_WORSE,
                List.of(new Indicator.Column(definition.id(), day.toString())),
                null,
                null,
                "population",
                Adding.WEIGHTED,
                Map.of(),
                audience);
        return new Dataset(
                definition.id(),
                definition.name(),
                PRODUCER,
                LICENCE,
                "",
                day.toString(),
                null,
                Level.COMMUNE,
                "code_insee",
                Set.of(),
                Set.of(),
                NOTES,
                null,
                null,
                false,
                List.of(index));
    }
}
