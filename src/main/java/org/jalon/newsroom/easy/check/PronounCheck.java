package org.jalon.newsroom.easy.check;

import java.util.Set;

/** Who "il" is must be clear: after two sentences the name comes again; "celui-ci" makes people look back. And "on" may be anybody. */
final class PronounCheck implements Check {

    private static final Set<String> THEY = Set.of("il", "elle", "ils", "elles", "he", "she", "they");
    private static final Set<String> LOOKING_BACK = Set.of(
            "celui-ci",
            "celle-ci",
            "ceux-ci",
            "celles-ci",
            "celui-là",
            "celle-là",
            "ceux-là",
            "ledit",
            "ladite",
            "lesdits",
            "susmentionné",
            "susmentionnée",
            "susnommé",
            "former",
            "latter",
            "thereof",
            "therein",
            "herein");
    /** "Il pleut": nobody does. */
    private static final Set<String> NOBODYS = Set.of(
            "y",
            "est",
            "faut",
            "fait",
            "n'",
            "pleut",
            "s'",
            "suffit",
            "reste",
            "existe",
            "convient",
            "était",
            "sera",
            "manque");

    private static final int CLEAR = 3;

    @Override
    public void look(Reading reading, Findings findings) {
        for (Block block : reading.blocks()) {
            int inRow = 0;
            for (Sentence sentence : block.sentences()) {
                for (int at = 0; at < sentence.tokens().size(); at++) {
                    look(sentence, at, reading.isFrench(), findings);
                }
                boolean pronoun = sentence.at(0).is(THEY) && !sentence.at(1).is(NOBODYS);
                inRow = pronoun ? inRow + 1 : 0;
                if (inRow == CLEAR) {
                    findings.add(Rule.PRONOUN, sentence.at(0), "");
                }
            }
        }
    }

    private static void look(Sentence sentence, int at, boolean french, Findings findings) {
        Token token = sentence.at(at);
        Token next = sentence.at(at + 1);
        if (token.is(LOOKING_BACK)) {
            findings.add(Rule.PRONOUN, token, "");
        } else if (french
                && token.is(Set.of("ce", "cette", "ces"))
                && next.is(Set.of("dernier", "dernière", "derniers", "dernières"))
                && isEnd(sentence, at + 1)) {
            findings.add(Rule.PRONOUN, token, next, "");
        } else if (french
                && token.lower().equals("on")
                && !sentence.at(at - 1).lower().equals("l'")
                && !token.isCapitalisedInside(at)) {
            findings.add(Rule.IMPERSONAL, token, "nous");
        }
    }

    /** "Ce dernier vient", not "ce dernier atelier". */
    private static boolean isEnd(Sentence sentence, int at) {
        Token after = sentence.at(at + 1);
        return after.text().isEmpty()
                || after.lower()
                        .matches(
                                "(?:ne|n'|vous|se|s'|est|sont|a|ont|peut|peuvent|doit|doivent|sera|seront|et|qui|vient|viennent|\\p{L}+(?:era|eront|ait|aient))");
    }
}
