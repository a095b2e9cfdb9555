package org.jalon.search.understand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.search.lexicon.Token;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMention;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Finds the commune that a text names, among those that the directory covers where it can. */
final class WhereFinder {

    /** Below this, the words are more likely something else. */
    private static final double SURE_IN_COVERAGE = 0.5;

    /** A commune without any place around is believed only when it is named in full. */
    private static final double SURE_ELSEWHERE = 0.9;

    private final Gazetteer gazetteer;
    private final Coverage coverage;

    WhereFinder(Gazetteer gazetteer, Coverage coverage) {
        this.gazetteer = gazetteer;
        this.coverage = coverage;
    }

    Understanding.@Nullable Found<Where> find(String text, List<Token> tokens) {
        Understanding.Found<Where> best = null;
        double bestScore = 0;
        for (CommuneMention mention : gazetteer.findIn(text)) {
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
