package org.jalon.observatory.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.IrisFigures;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.definition.Kind;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** What is known of the parts of a commune. */
final class QuarterTables {

    private static final int FIGURES = 6;

    private final Observatory observatory;
    private final Words words;

    QuarterTables(Observatory observatory, Words words) {
        this.observatory = observatory;
        this.words = words;
    }

    /** Empty where a commune is one IRIS, or nothing is known of them. */
    Optional<QuarterTable> of(Territory territory, Viewer viewer) {
        List<IrisFigures> quarters =
                territory.kind() == Territory.Kind.COMMUNE ? observatory.iris(territory, viewer) : List.of();
        if (quarters.size() < 2) {
            return Optional.empty();
        }
        FigureText text = FigureText.in(words);
        List<String> ids = quarters.stream()
                .flatMap(quarter -> quarter.figures().stream())
                .filter(figure -> figure.indicator().kind() != Kind.CLASS)
                .map(figure -> figure.indicator().id())
                .distinct()
                .limit(FIGURES)
                .toList();
        List<String> columns = new ArrayList<>(List.of(words.say("diagnosis.iris.name")));
        ids.forEach(id -> columns.add(
                figures(quarters.getFirst(), id).map(this::name).findFirst().orElse(id)));
        List<List<String>> rows = quarters.stream()
                .map(quarter -> Stream.concat(
                                Stream.of(quarter.name()),
                                ids.stream()
                                        .map(id -> figures(quarter, id)
                                                .map(text::of)
                                                .findFirst()
                                                .orElse("")))
                        .toList())
                .toList();
        return Optional.of(new QuarterTable(words.say("diagnosis.iris", rows.size()), columns, rows));
    }

    private String name(TerritoryFigure figure) {
        return figure.indicator().name().in(words.language());
    }

    private static Stream<TerritoryFigure> figures(IrisFigures quarter, String id) {
        return quarter.figures().stream()
                .filter(figure -> figure.indicator().id().equals(id));
    }
}
