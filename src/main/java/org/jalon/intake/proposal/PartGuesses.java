package org.jalon.intake.proposal;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.intake.proposal.ProposedColumn.Reason;

/** Whether a column is a part of a field: a street number, the hours of a day, a point in one cell. */
final class PartGuesses {

    private static final List<String> OSM_DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");

    private PartGuesses() {}

    static Optional<Guess> guess(ColumnFacts facts, Map<String, Double> names) {
        double pairs = facts.share(Shapes::isPair);
        if (pairs > 0.6) {
            return Optional.of(Guess.of(facts, Target.POINT, 0.75 + 0.2 * pairs, Reason.VALUES, pairs));
        }
        double numbers = facts.share(Shapes::isStreetNumber);
        double named = names.getOrDefault(Target.STREET_NUMBER.code(), 0.0);
        if (named > 0.7 && numbers > 0.6 && (facts.unique() < 0.95 || facts.filled() < 1)) {
            return Optional.of(Guess.of(
                    facts, Target.STREET_NUMBER, 0.5 * named + 0.5 * numbers, Reason.NAME_AND_VALUES, numbers));
        }
        return day(facts);
    }

    private static Optional<Guess> day(ColumnFacts facts) {
        double times = facts.share(Shapes::isDayHours);
        List<String> words = Heading.of(facts.name()).words();
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> words.stream().anyMatch(word -> isName(day, word)))
                .findFirst()
                .filter(day -> facts.isEmpty() || times > 0.4)
                .map(day -> Guess.of(
                        facts,
                        Target.of(day),
                        facts.isEmpty() ? 0.7 : 0.55 + 0.4 * times,
                        Reason.NAME_AND_VALUES,
                        times));
    }

    private static boolean isName(DayOfWeek day, String word) {
        return word.equals(day.getDisplayName(TextStyle.FULL, Locale.FRENCH))
                || word.equals(
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
                || word.equals(OSM_DAYS.get(day.ordinal()));
    }
}
