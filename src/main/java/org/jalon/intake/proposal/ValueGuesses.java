package org.jalon.intake.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary.Said;
import org.jalon.intake.proposal.ProposedColumn.Reason;

/** Whether a column holds values of a vocabulary, in its words or in others, or says yes and no to one of its labels. */
final class ValueGuesses {

    /** More different values than these are no list that somebody chose from. */
    private static final int MOST_VALUES = 60;

    private ValueGuesses() {}

    static List<Guess> guess(ColumnFacts facts, Map<String, Double> names) {
        if (facts.isEmpty()) {
            return List.of();
        }
        if (facts.share(text -> Shapes.isYes(text) || Shapes.isNo(text) || text.length() < 2) > 0.9) {
            return Stream.concat(hidden(facts, names).stream(), flag(facts, names).stream())
                    .toList();
        }
        List<Guess> guesses = new ArrayList<>(hidden(facts, names).stream().toList());
        for (Field field : Translator.FIELDS) {
            values(facts, field, names.getOrDefault(field.label(), 0.0)).ifPresent(guesses::add);
        }
        return guesses;
    }

    /** The values of a column that is said to be for this target. */
    static List<Translation> translate(ColumnFacts facts, Target target) {
        return switch (target.kind()) {
            case HIDDEN -> states(facts);
            case VALUES -> {
                Field field = Optional.ofNullable(target.field()).orElseThrow();
                yield facts.isProse() || facts.values().size() > MOST_VALUES
                        ? words(facts, field)
                        : translations(facts, field);
            }
            case NONE, TEXT, STREET_NUMBER, POINT, DAY -> List.of();
        };
    }

    private static List<Translation> states(ColumnFacts facts) {
        return facts.values().entrySet().stream()
                .map(value -> new Translation(
                        value.getKey(), value.getValue(), List.of(), HiddenWords.isHidden(value.getKey()) ? 1 : 0))
                .toList();
    }

    private static Optional<Guess> values(ColumnFacts facts, Field field, double name) {
        // "Non" is a value of mobility only where a name says so.
        if (field == Field.MOBILITY && name == 0
                || facts.share(cell -> Shapes.isDate(cell) || Shapes.isUrl(cell) || Shapes.isMail(cell)) > 0.5) {
            return Optional.empty();
        }
        List<Translation> translations = facts.isProse() || facts.values().size() > MOST_VALUES
                ? words(facts, field)
                : translations(facts, field);
        double known = share(translations, 0.85, facts);
        double guessed = share(translations, 0.5, facts);
        if (name == 0 && (known < 0.5 && (guessed < 0.6 || facts.length() > 120) || facts.isProse())
                || name > 0 && name < 0.7 && guessed == 0) {
            return Optional.empty();
        }
        double values = Math.max(known, 0.85 * guessed);
        // A name that says it all is enough to ask for: the values can be translated by hand.
        double confidence = name > 0 ? Math.max(0.45 * name + 0.5 * values, 0.5 * name) : 0.8 * values;
        return Optional.of(new Guess(
                facts,
                Target.of(field),
                confidence,
                name > 0 ? values > 0 ? Reason.NAME_AND_VALUES : Reason.NAME : Reason.VALUES,
                Guess.percent(values),
                translations));
    }

    private static List<Translation> translations(ColumnFacts facts, Field field) {
        List<Translation> translations = new ArrayList<>();
        facts.values()
                .forEach((value, count) -> translations.add(
                        Shapes.isYes(value)
                                ? new Translation(value, count, List.of(), 0.3)
                                : Translator.translate(field, value, count)));
        List<Said> only = translations.stream()
                .flatMap(translation -> translation.meaning().stream())
                .distinct()
                .toList();
        // Somebody ticked where others wrote what they ticked: "x" beside "Seniors".
        return only.size() != 1
                ? translations
                : translations.stream()
                        .map(one ->
                                Shapes.isYes(one.value()) ? new Translation(one.value(), one.count(), only, 0.6) : one)
                        .toList();
    }

    /** Words of prose that speak for labels, as terms to look for. */
    private static List<Translation> words(ColumnFacts facts, Field field) {
        Map<ValueWords.Speaking, Integer> counts = new LinkedHashMap<>();
        for (String cell : facts.cells()) {
            for (ValueWords.Speaking speaking :
                    ValueWords.speaking(field, cell).stream().distinct().toList()) {
                counts.merge(speaking, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<ValueWords.Speaking, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(25)
                .map(word -> new Translation(
                        word.getKey().word(),
                        word.getValue(),
                        List.of(word.getKey().said()),
                        0.55))
                .toList();
    }

    /** The share of cells with a value whose translation is at least that sure. */
    private static double share(List<Translation> translations, double confidence, ColumnFacts facts) {
        long total =
                facts.values().values().stream().mapToInt(Integer::intValue).sum();
        long sure = translations.stream()
                .filter(one -> one.confidence() >= confidence && !one.meaning().isEmpty())
                .mapToInt(Translation::count)
                .sum();
        return total == 0 ? 0 : Math.min(1, (double) sure / total);
    }

    /** Yes or no to what the name says. */
    private static Optional<Guess> flag(ColumnFacts facts, Map<String, Double> names) {
        if (facts.share(Shapes::isYes) == 0) {
            return Optional.empty();
        }
        Optional<Guess> said = values(facts, Field.MOBILITY, names.getOrDefault(Field.MOBILITY.label(), 0.0))
                .filter(guess -> guess.reason() != Reason.VALUES);
        return said.or(() -> Translator.FIELDS.stream()
                .flatMap(field -> ValueWords.find(
                                field, String.join(" ", Heading.of(facts.name()).words()))
                        .stream()
                        .limit(1))
                .max(Comparator.comparingInt(ValueWords.Spoken::letters))
                .map(spoken -> flag(facts, spoken)));
    }

    private static Guess flag(ColumnFacts facts, ValueWords.Spoken spoken) {
        List<Translation> translations = new ArrayList<>();
        facts.values()
                .forEach((value, count) -> translations.add(
                        new Translation(value, count, Shapes.isYes(value) ? List.of(spoken.said()) : List.of(), 0.6)));
        return new Guess(
                facts,
                Target.of(spoken.said().field()),
                Math.min(0.75, 0.5 + 0.02 * spoken.letters()),
                Reason.FLAG,
                spoken.said().label(),
                translations);
    }

    /** A column that says which rows are not to be shown. */
    private static Optional<Guess> hidden(ColumnFacts facts, Map<String, Double> names) {
        double name = names.getOrDefault(Target.HIDDEN.code(), 0.0);
        List<Translation> states = states(facts);
        boolean some = states.stream().anyMatch(state -> state.confidence() > 0);
        return name >= 0.7 && some && states.size() <= 8
                ? Optional.of(new Guess(facts, Target.HIDDEN, 0.7 * name + 0.1, Reason.NAME_AND_VALUES, "", states))
                : Optional.empty();
    }
}
