package org.jalon.search.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jalon.search.lexicon.Token;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMatch;
import org.jalon.territory.CommuneMention;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.NameFold;
import org.jspecify.annotations.Nullable;

/** Finds the commune that a text names, among those that the directory covers where it can. */
final class WhereFinder {

    /** Below this, the words are more likely something else. */
    private static final double SURE_IN_COVERAGE = 0.5;

    /** A commune without any place around is believed only when it is named in full. */
    private static final double SURE_ELSEWHERE = 0.9;

    private static final int CANDIDATES = 20;
    private static final int TOWN = 5_000;
    private static final int SHORTEST_BEGINNING = 4;
    private static final Set<String> NO_BEGINNINGS =
            Set.of("saint", "sainte", "grand", "grande", "petit", "petite", "notre", "haut", "haute", "vieux", "neuf");

    private final Gazetteer gazetteer;
    private final Coverage coverage;

    WhereFinder(Gazetteer gazetteer, Coverage coverage) {
        this.gazetteer = gazetteer;
        this.coverage = coverage;
    }

    /**
     * The commune that the text names, absent when it names none.
     *
     * @param known words that mean something else
     */
    Understanding.@Nullable Found<Where> find(String text, List<Token> tokens, Predicate<String> known) {
        List<CommuneMention> mentions = gazetteer.findIn(text);
        Understanding.Found<Where> best = best(mentions, tokens);
        if (best == null || !coverage.hasPlacesAround(best.meaning().commune())) {
            Understanding.Found<Where> begun = begun(tokens, known);
            best = begun == null ? best : begun;
        }
        return best == null ? null : withAgreeing(best, mentions, tokens);
    }

    private Understanding.@Nullable Found<Where> best(List<CommuneMention> mentions, List<Token> tokens) {
        Understanding.Found<Where> best = null;
        double bestScore = 0;
        for (CommuneMention mention : mentions) {
            Commune commune = likeliest(mention);
            double near = coverage.hasPlacesIn(commune) ? 0.3 : coverage.hasPlacesAround(commune) ? 0.2 : 0;
            double sure = near > 0 ? SURE_IN_COVERAGE : SURE_ELSEWHERE;
            double score = mention.confidence() + near;
            Understanding.Found<Where> found = found(mention, commune, tokens);
            if (mention.confidence() >= sure && score >= bestScore && found != null) {
                best = found;
                bestScore = score;
            }
        }
        return best;
    }

    /** A town by the first word of its name, as people say it: "hénin", "boulogne". */
    private Understanding.@Nullable Found<Where> begun(List<Token> tokens, Predicate<String> known) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            if (word.length() < SHORTEST_BEGINNING || NO_BEGINNINGS.contains(word) || known.test(word)) {
                continue;
            }
            Optional<Commune> town = gazetteer.search(word, CANDIDATES).stream()
                    .map(CommuneMatch::commune)
                    .filter(commune -> commune.population() >= TOWN && coverage.hasPlacesIn(commune))
                    .filter(commune -> NameFold.fold(commune.name()).startsWith(word + " "))
                    .max(Comparator.comparingInt(Commune::population));
            if (town.isPresent()) {
                Commune commune = town.get();
                Where where = new Where(commune, commune.name(), Set.of(commune.code()), List.of(word));
                return new Understanding.Found<>(i, i + 1, 1, where);
            }
        }
        return null;
    }

    /** "valenciennes 59300" names one commune twice. */
    private static Understanding.Found<Where> withAgreeing(
            Understanding.Found<Where> best, List<CommuneMention> mentions, List<Token> tokens) {
        Where where = best.meaning();
        List<String> words = new ArrayList<>(where.words());
        Set<String> codes = new LinkedHashSet<>(where.codes());
        String matched = where.matched();
        for (CommuneMention mention : mentions) {
            Understanding.Found<Where> other = found(mention, mention.commune(), tokens);
            if (other != null
                    && !other.overlaps(best)
                    && (other.meaning().codes().contains(where.commune().code())
                            || codes.contains(mention.commune().code()))) {
                words.addAll(other.meaning().words());
                boolean named = other.meaning().codes().size() < codes.size();
                if (named) {
                    codes.retainAll(other.meaning().codes());
                    matched = mention.matchedName();
                }
            }
        }
        return new Understanding.Found<>(
                best.from(), best.to(), best.size(), new Where(where.commune(), matched, codes, words));
    }

    private Commune likeliest(CommuneMention mention) {
        List<Commune> candidates = new ArrayList<>(List.of(mention.commune()));
        candidates.addAll(mention.homonyms());
        return candidates.stream()
                .filter(coverage::hasPlacesIn)
                .findFirst()
                .or(() -> candidates.stream().filter(coverage::hasPlacesAround).findFirst())
                .orElse(mention.commune());
    }

    private static Understanding.@Nullable Found<Where> found(
            CommuneMention mention, Commune commune, List<Token> tokens) {
        int[] inside = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).start() < mention.end()
                        && mention.start() < tokens.get(i).end())
                .toArray();
        if (inside.length == 0) {
            return null;
        }
        int from = inside[0];
        int to = inside[inside.length - 1] + 1;
        List<String> words = tokens.subList(from, to).stream().map(Token::text).toList();
        Set<String> codes = new LinkedHashSet<>(List.of(commune.code()));
        if (!mention.matchedName().isEmpty()
                && Character.isDigit(mention.matchedName().charAt(0))) {
            codes.add(mention.commune().code());
            mention.homonyms().forEach(other -> codes.add(other.code()));
        }
        int size = (int) words.stream().filter(word -> !Token.isEmptyWord(word)).count();
        return new Understanding.Found<>(
                from, to, Math.max(size, 1), new Where(commune, mention.matchedName(), codes, words));
    }
}
