package org.jalon.intake.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.intake.proposal.ProposedColumn.Reason;
import org.jalon.territory.Gazetteer;

/** Gives each column the best target that no other column has a better claim to. */
final class Proposer {

    /** Less sure than this is no proposal. */
    private static final double SUREST_NOTHING = 0.5;

    private final TextGuesses texts;

    Proposer(Gazetteer gazetteer) {
        this.texts = new TextGuesses(gazetteer);
    }

    List<ProposedColumn> propose(List<ColumnFacts> columns) {
        List<Guess> guesses = new ArrayList<>();
        columns.forEach(column -> guesses.addAll(guess(column)));
        guesses.sort(Comparator.comparingDouble(Guess::confidence).reversed());
        Map<String, Guess> chosen = new LinkedHashMap<>();
        for (Guess guess : guesses) {
            if (!chosen.containsKey(guess.facts().name()) && isFree(guess.target(), chosen)) {
                chosen.put(guess.facts().name(), guess);
            }
        }
        return columns.stream()
                .map(column -> Optional.ofNullable(chosen.get(column.name()))
                        .orElseGet(() -> nothing(column, guesses))
                        .propose())
                .toList();
    }

    private List<Guess> guess(ColumnFacts facts) {
        Map<String, Double> names = ColumnNames.score(facts.name());
        double best = names.entrySet().stream()
                .filter(name -> !name.getKey().equals(ColumnNames.NOTHING))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        double useless = names.getOrDefault(ColumnNames.NOTHING, 0.0);
        if (useless >= 0.6 && useless >= best) {
            return List.of(Guess.nothing(facts, Reason.OF_NO_USE, useless));
        }
        if (facts.isEmpty()) {
            return PartGuesses.guess(facts, names).stream().toList();
        }
        List<Guess> all = new ArrayList<>(texts.guess(facts, names));
        all.addAll(ValueGuesses.guess(facts, names));
        PartGuesses.guess(facts, names).ifPresent(all::add);
        all.removeIf(guess -> guess.confidence() < SUREST_NOTHING);
        return all;
    }

    private static boolean isFree(Target target, Map<String, Guess> chosen) {
        return switch (target.kind()) {
            case NONE, VALUES, HIDDEN -> true;
            case DAY ->
                chosen.values().stream()
                                .filter(guess -> guess.target().equals(target))
                                .count()
                        < 2;
            case POINT -> chosen.values().stream().noneMatch(guess -> isPlace(guess.target()));
            case STREET_NUMBER ->
                chosen.values().stream().noneMatch(guess -> guess.target().equals(target));
            case TEXT ->
                chosen.values().stream()
                        .noneMatch(guess -> guess.target().equals(target)
                                || guess.target().kind() == Target.Kind.POINT && isPlace(target));
        };
    }

    private static boolean isPlace(Target target) {
        return target.field() == Field.LATITUDE
                || target.field() == Field.LONGITUDE
                || target.kind() == Target.Kind.POINT;
    }

    private static Guess nothing(ColumnFacts column, List<Guess> guesses) {
        if (column.isEmpty()) {
            return Guess.nothing(column, Reason.EMPTY, 1);
        }
        boolean other = guesses.stream().anyMatch(guess -> guess.facts() == column);
        return Guess.nothing(column, other ? Reason.OTHER_IS_BETTER : Reason.UNKNOWN, 0.5);
    }
}
