package org.jalon.newsroom.letter.subscribe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.letter.Choices;
import org.jalon.newsroom.letter.WhereTyped;
import org.jalon.newsroom.letter.subscribe.ChoiceFields.Option;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** Offers what can be chosen, reads what was, and says it. */
public final class ChoicePresenter {

    private final SeriesTable series;
    private final Headings headings;
    private final WhereTyped where;

    public ChoicePresenter(SeriesTable series, Headings headings, WhereTyped where) {
        this.series = series;
        this.headings = headings;
        this.where = where;
    }

    /**
     * What was chosen, as far as there is such a thing.
     *
     * @param choices that can be kept when nothing is wrong with the fields
     * @param fields to show again
     */
    public record Chosen(Choices choices, ChoiceFields fields) {}

    /** The fields before anybody chose: the series that are all there is are chosen. */
    ChoiceFields offered(Words words) {
        List<Series> open = series.listOpen();
        Set<String> only = open.size() == 1 ? Set.of(open.getFirst().id()) : Set.of();
        return fields(TypedChoices.of(Choices.all(only)), Set.of(), "", "", words);
    }

    /** The fields as somebody has chosen before. */
    public ChoiceFields chosen(Choices choices, Words words) {
        return fields(TypedChoices.of(choices), Set.of(), "", "", words);
    }

    /** Reads what somebody chose. */
    public Chosen read(TypedChoices typed, Words words) {
        Set<Territory> territories = typed.choices().territories().stream()
                .filter(where::knows)
                .collect(Collectors.toCollection(HashSet::new));
        Set<Territory> meant = new HashSet<>();
        String whereError = "";
        if (!typed.where().isEmpty()) {
            meant.addAll(where.find(typed.where()));
            if (meant.size() == 1) {
                territories.addAll(meant);
                meant.clear();
            } else {
                whereError = words.say(
                        meant.isEmpty() ? "letter.choices.where.none" : "letter.choices.where.which", typed.where());
            }
        }
        Choices known = new Choices(
                known(
                        typed.choices().series(),
                        series.listOpen().stream().map(Series::id).toList()),
                known(typed.choices().sections(), ids(headings.sections())),
                known(typed.choices().themes(), ids(headings.themes())),
                territories);
        String seriesError = known.series().isEmpty() ? words.say("letter.choices.series.none") : "";
        TypedChoices shown = new TypedChoices(known, meant.isEmpty() && !whereError.isEmpty() ? typed.where() : "");
        return new Chosen(known, fields(shown, meant, whereError, seriesError, words));
    }

    /** What was chosen, a line for each kind. */
    List<String> lines(Choices choices, Words words) {
        List<String> lines = new ArrayList<>();
        series.list().stream()
                .filter(one -> choices.series().contains(one.id()))
                .forEach(one -> lines.add(one.title()));
        lines.add(line("sections", names(headings.sections(), choices.sections(), words), words));
        lines.add(line("themes", names(headings.themes(), choices.themes(), words), words));
        lines.add(line(
                "territories",
                choices.territories().stream().map(where::label).sorted().toList(),
                words));
        return lines;
    }

    private static String line(String kind, List<String> names, Words words) {
        return names.isEmpty()
                ? words.say("letter.choices." + kind + ".all")
                : words.say("letter.choices." + kind + ".line", String.join(", ", names));
    }

    private ChoiceFields fields(
            TypedChoices typed, Set<Territory> meant, String whereError, String seriesError, Words words) {
        Choices choices = typed.choices();
        List<Option> territories = new ArrayList<>();
        choices.territories().stream()
                .map(one -> new Option(one.toString(), where.label(one), "", true))
                .sorted(java.util.Comparator.comparing(Option::label))
                .forEach(territories::add);
        meant.stream()
                .map(one -> new Option(one.toString(), where.label(one), kind(one, words), false))
                .sorted(java.util.Comparator.comparing(Option::label))
                .forEach(territories::add);
        return new ChoiceFields(
                series.listOpen().stream()
                        .map(one -> new Option(
                                one.id(),
                                one.title(),
                                one.description(),
                                choices.series().contains(one.id())))
                        .toList(),
                options(headings.sections(), choices.sections(), words),
                options(headings.themes(), choices.themes(), words),
                territories,
                typed.where(),
                whereError,
                seriesError);
    }

    private static String kind(Territory territory, Words words) {
        return words.say("letter.territory." + territory.kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static List<Option> options(List<Heading> headings, Set<String> chosen, Words words) {
        return headings.stream()
                .map(one -> new Option(one.id(), one.name(words.language()), "", chosen.contains(one.id())))
                .toList();
    }

    private static List<String> names(List<Heading> headings, Set<String> chosen, Words words) {
        return headings.stream()
                .filter(one -> chosen.contains(one.id()))
                .map(one -> one.name(words.language()))
                .toList();
    }

    private static List<String> ids(List<Heading> headings) {
        return headings.stream().map(Heading::id).toList();
    }

    private static Set<String> known(Set<String> typed, List<String> ids) {
        return typed.stream().filter(ids::contains).collect(Collectors.toSet());
    }
}
