package org.jalon.observatory;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.definition.Level;
import org.jalon.observatory.figure.Cell;
import org.jalon.site.Words;

/**
 * Figures as people read them, in one language: with their unit in words, and a reason where there is none. What is secret or not
 * known is said as such, never as zero. One instance a request: it is not safe for threads.
 */
public final class FigureText {

    /** Who counts what is computed here, as definitions name it. */
    public static final String OURS = "Jalon";

    /** From here on a figure is said to tell of the whole territory. */
    private static final double WHOLE = 0.995;

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-T[1-4]");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final Words words;
    private final NumberFormat numbers;

    private FigureText(Words words) {
        this.words = words;
        numbers = NumberFormat.getNumberInstance(words.language().locale());
        numbers.setRoundingMode(RoundingMode.HALF_UP);
    }

    public static FigureText in(Words words) {
        return new FigureText(words);
    }

    /** Always something to read: "31,4 %", "Moselle", "secret statistique", "non calculé à ce niveau". */
    public String of(TerritoryFigure figure) {
        if (!figure.label().isEmpty()) {
            return figure.label();
        }
        return switch (figure.standing()) {
            case NOT_MADE -> words.say("observatory.text.not-made");
            case FOR_PARTNERS -> words.say("observatory.text.for-partners");
            case TOLD, MADE, OF_ZONE -> cell(figure.cell(), figure.indicator());
        };
    }

    /** What one cell says, in the unit of its indicator. */
    public String cell(Cell cell, Indicator indicator) {
        return switch (cell) {
            case Cell.Known(double value) -> number(value, indicator);
            case Cell.Below(double limit) -> words.say("observatory.text.below", number(limit, indicator));
            case Cell.Secret() -> words.say("observatory.text.secret");
            case Cell.Absent() -> words.say("observatory.text.absent");
        };
    }

    /** A number with its unit: "1 240 habitants", "9,2 km", "0,4 heure pour 1 000 habitants". */
    public String number(double value, Indicator indicator) {
        return Unit.of(indicator.unit()).say(value, this);
    }

    /** A number alone: whole where it counts things, otherwise with the one digit that means something. */
    public String plain(double value, boolean whole) {
        double size = Math.abs(value);
        int digits = whole || size >= 1_000 ? 0 : size > 0 && size < 0.095 ? 2 : 1;
        numbers.setMaximumFractionDigits(digits);
        return numbers.format(value == 0 ? 0.0 : value);
    }

    /** A share from 0 to 1, in whole per cent; what is not quite all is never said to be all, nor nothing. */
    public String share(double share) {
        double percent = share * 100;
        long whole = percent > 99 && percent < 100 ? 99 : percent > 0 && percent < 1 ? 1 : Math.round(percent);
        return words.say("observatory.text.percent", plain(whole, true));
    }

    /** Why there is no figure, in a sentence; empty where there is one. */
    public Optional<String> reason(TerritoryFigure figure) {
        if (isSaid(figure)) {
            return Optional.empty();
        }
        String why = switch (figure.standing()) {
            case NOT_MADE -> "not-made";
            case FOR_PARTNERS -> "for-partners";
            case TOLD, MADE, OF_ZONE -> figure.cell() instanceof Cell.Secret ? "secret" : "absent";
        };
        return Optional.of(words.say("observatory.text.reason." + why));
    }

    /** What has to be known to read it rightly: a part of the people, a part of the territory, a larger zone, too small. */
    public List<String> caveats(TerritoryFigure figure) {
        List<String> caveats = new ArrayList<>();
        if (isSaid(figure)) {
            if (figure.dataset().fictional()) {
                caveats.add(words.say("observatory.text.fictional"));
            }
            coverage(figure).ifPresent(caveats::add);
            if (figure.partial()) {
                caveats.add(partial(figure));
            }
            if (figure.standing() == Standing.OF_ZONE) {
                caveats.add(words.say(
                        "observatory.text.of-zone." + zone(figure.dataset().level())));
            }
            if (figure.cell() instanceof Cell.Below && figure.indicator().kind() != Kind.COUNT) {
                caveats.add(words.say("observatory.text.ambiguous"));
            }
        }
        return List.copyOf(caveats);
    }

    /** What Jalon computes is partial in ways of its own. */
    private String partial(TerritoryFigure figure) {
        return words.find("observatory.text.partial." + figure.dataset().id())
                .orElseGet(() ->
                        words.say("observatory.text.partial." + (figure.standing() == Standing.MADE ? "some" : "own")));
    }

    /** "connu pour 62 % de la population", where it is not told of everybody. */
    public Optional<String> coverage(TerritoryFigure figure) {
        return isSaid(figure) && figure.covered() < WHOLE
                ? Optional.of(words.say("observatory.text.covered", share(figure.covered())))
                : Optional.empty();
    }

    /** Who counted, and what year: "INSEE, 2022". */
    public String origin(TerritoryFigure figure) {
        return words.say("observatory.text.origin", figure.dataset().producer(), period(figure.period()));
    }

    /** A period in words: "2022", "4e trimestre 2025", "février 2026", "10 juillet 2025"; another one as it is written. */
    public String period(String period) {
        if (QUARTER.matcher(period).matches()) {
            return words.say("observatory.text.quarter", period.charAt(6) - '0', period.substring(0, 4));
        }
        if (MONTH.matcher(period).matches()) {
            YearMonth month = YearMonth.parse(period);
            return month.format(
                    DateTimeFormatter.ofPattern("MMMM uuuu", words.language().locale()));
        }
        return DAY.matcher(period).matches() ? day(period) : period;
    }

    private String day(String period) {
        try {
            return words.day(LocalDate.parse(period));
        } catch (DateTimeException e) {
            // A 31st of February is what its producer wrote.
            return period;
        }
    }

    /** A secret is an answer, but nothing to read. */
    private static boolean isSaid(TerritoryFigure figure) {
        return !figure.label().isEmpty() || figure.cell() instanceof Cell.Known || figure.cell() instanceof Cell.Below;
    }

    private static String zone(Level level) {
        return level == Level.ZONE_D_EMPLOI ? "zone-d-emploi" : "bassin-de-vie";
    }

    /** The words of its language, for units. */
    Words words() {
        return words;
    }
}
