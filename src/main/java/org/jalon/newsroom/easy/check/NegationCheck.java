package org.jalon.newsroom.easy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sentences that say what is not. One negation is said gently, since some things must be; two in one sentence are hard for everybody. */
final class NegationCheck implements Check {

    /** Words between the two halves of a French negation. */
    static final int REACH = 4;

    private static final Set<String> NE = Set.of("ne", "n'");
    private static final Set<String> SECOND = Set.of(
            "pas", "plus", "jamais", "rien", "aucun", "aucune", "personne", "ni", "point", "guère", "nulle", "nul");
    private static final Set<String> FIRST = Set.of("personne", "rien", "aucun", "aucune", "jamais", "nul", "nulle");
    /** What denies again in a sentence that does already. */
    private static final Set<String> AGAIN = Set.of(
            "sans",
            "impossible",
            "interdit",
            "interdite",
            "refuser",
            "refuse",
            "empêcher",
            "empêche",
            "inutile",
            "illégal",
            "irrégulier",
            "négligeable",
            "rare");

    private static final Set<String> ENGLISH =
            Set.of("not", "cannot", "never", "nobody", "nothing", "none", "neither", "nor");
    private static final Set<String> ENGLISH_AGAIN = Set.of("without", "impossible", "unless", "forbidden", "unusual");

    @Override
    public void look(Reading reading, Findings findings) {
        reading.sentences().forEach(sentence -> look(sentence, reading.isFrench(), findings));
    }

    private static void look(Sentence sentence, boolean french, Findings findings) {
        List<Integer> negations = new ArrayList<>();
        int again = 0;
        for (int at = 0; at < sentence.tokens().size(); at++) {
            Token token = sentence.at(at);
            if (french
                    ? isNegation(sentence, at)
                    : token.is(ENGLISH) || token.lower().endsWith("n't")) {
                negations.add(at);
            } else if (token.is(french ? AGAIN : ENGLISH_AGAIN)) {
                again++;
            }
        }
        if (negations.isEmpty()) {
            return;
        }
        Token first = sentence.at(negations.getFirst());
        Token last = french ? second(sentence, negations.getFirst()) : first;
        Rule rule = negations.size() + again > 1 ? Rule.DOUBLE_NEGATION : Rule.NEGATION;
        if (last.start() < first.start()) {
            findings.add(rule, last, first, about(sentence, negations.getFirst()));
        } else {
            findings.add(rule, first, last, about(sentence, negations.getFirst()));
        }
    }

    private static boolean isNegation(Sentence sentence, int at) {
        return sentence.at(at).is(NE) && !second(sentence, at).text().isEmpty();
    }

    /** The other half: "pas", "jamais", "que", or "personne" before. */
    private static Token second(Sentence sentence, int at) {
        for (int next = at + 1; next <= at + REACH + 1; next++) {
            Token token = sentence.at(next);
            boolean only = (token.lower().equals("que") || token.lower().equals("qu'")) && next > at + 1;
            if (token.is(SECOND) || only) {
                return token;
            }
        }
        for (int back = at - 1; back >= Math.max(0, at - REACH); back--) {
            if (sentence.at(back).is(FIRST)) {
                return sentence.at(back);
            }
        }
        return new Token(0, 0, "", "");
    }

    /** "ne … que" has a word of its own for what it says. */
    private static String about(Sentence sentence, int at) {
        String half = second(sentence, at).lower();
        return half.startsWith("qu") ? "seulement" : "";
    }
}
