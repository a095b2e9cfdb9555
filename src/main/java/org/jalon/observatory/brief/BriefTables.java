package org.jalon.observatory.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.brief.BriefPage.Row;
import org.jalon.observatory.brief.BriefPage.Table;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.reference.Compared;
import org.jalon.site.Words;

/** Chooses the figures of the two pages: those that most meetings ask for first, then others that are told. */
final class BriefTables {

    private static final int NEEDS = 11;
    private static final int SUPPLIES = 9;
    private static final int ACCESSES = 7;

    private static final Set<String> SUPPLY = Set.of("offre");
    private static final Set<String> ACCESS = Set.of("acces");

    /** What comes first of all themes, in this order. */
    private static final List<String> FIRST = List.of(
            "fragilite",
            "part-75-ans",
            "part-menages-seuls",
            "part-menages-monoparentaux",
            "part-diplome-inferieur-bac",
            "taux-illectronisme",
            "taux-pauvrete",
            "niveau-vie-median",
            "part-allocataires-rsa",
            "part-menages-sans-voiture",
            "taux-fibre",
            "lieux",
            "lieux-pour-10000",
            "lieux-demarches",
            "lieux-formation-accompagnement",
            "lieux-acces-libre",
            "heures-semaine",
            "part-horaires-connus",
            "part-gratuits",
            "part-a-jour",
            "distance-lieu",
            "distance-demarches",
            "lieux-5-km",
            "lieux-10-km",
            "heures-pour-1000",
            "part-population-avec-lieu",
            "part-population-5-km");

    private final Words words;
    private final FigureText text;
    private final Fullness fullness;
    private final List<String> notes = new ArrayList<>();

    BriefTables(Words words, Fullness fullness) {
        this.words = words;
        this.fullness = fullness;
        text = FigureText.in(words);
    }

    List<Table> of(List<Compared> figures) {
        List<Compared> told = figures.stream()
                .filter(figure ->
                        figure.own().isTold() && isFigure(figure.measure().indicator()))
                .toList();
        List<Table> tables = new ArrayList<>();
        add(
                tables,
                "brief.needs",
                NEEDS,
                told.stream().filter(figure -> isNeed(figure)).toList());
        add(tables, "brief.supply", SUPPLIES, ofThemes(told, SUPPLY));
        add(tables, "brief.access", ACCESSES, ofThemes(told, ACCESS));
        return tables;
    }

    /** How many people there are in all is said at the top. */
    private static boolean isFigure(Indicator indicator) {
        boolean countsPeople = indicator.kind() == Kind.COUNT
                && !SUPPLY.contains(indicator.theme())
                && !ACCESS.contains(indicator.theme());
        return indicator.kind() != Kind.CLASS && !countsPeople;
    }

    private static boolean isNeed(Compared figure) {
        String theme = figure.measure().indicator().theme();
        return !SUPPLY.contains(theme) && !ACCESS.contains(theme);
    }

    private static List<Compared> ofThemes(List<Compared> figures, Set<String> themes) {
        return figures.stream()
                .filter(figure -> themes.contains(figure.measure().indicator().theme()))
                .toList();
    }

    private void add(List<Table> tables, String key, int most, List<Compared> figures) {
        notes.clear();
        List<Row> rows = figures.stream()
                .sorted(Comparator.comparingInt(figure -> order(figure.measure().id())))
                .limit(fullness.of(most))
                .map(this::row)
                .toList();
        tables.add(new Table(words.say(key), rows, notes));
    }

    private static int order(String id) {
        int place = FIRST.indexOf(id);
        return place < 0 ? FIRST.size() : place;
    }

    private Row row(Compared figure) {
        OptionalDouble own = figure.value();
        OptionalDouble other = figure.regionValue().isPresent() ? figure.regionValue() : figure.similar();
        double longest = Math.max(own.orElse(0), other.orElse(0));
        boolean drawn = own.isPresent() && other.isPresent() && longest > 0 && own.getAsDouble() >= 0;
        return new Row(
                figure.measure().indicator().name().in(words.language()),
                text.of(figure.own()),
                marks(text.caveats(figure.own())),
                said(figure.regionValue(), figure),
                said(figure.similar(), figure),
                drawn ? length(own.getAsDouble(), longest) : -1,
                drawn ? length(other.getAsDouble(), longest) : -1);
    }

    /** The numbers of notes below the table, such as {@code (1)}: the same caveat is said once. */
    private String marks(List<String> caveats) {
        StringBuilder marks = new StringBuilder();
        for (String caveat : caveats) {
            if (!notes.contains(caveat)) {
                notes.add(caveat);
            }
            marks.append(" (").append(notes.indexOf(caveat) + 1).append(')');
        }
        return marks.toString();
    }

    private String said(OptionalDouble value, Compared figure) {
        return value.isPresent()
                ? text.number(value.getAsDouble(), figure.measure().indicator())
                : "";
    }

    private static int length(double value, double longest) {
        return (int) Math.round(Math.max(0, value) / longest * 100);
    }
}
