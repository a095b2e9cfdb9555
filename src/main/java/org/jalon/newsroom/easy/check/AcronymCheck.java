package org.jalon.newsroom.easy.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Initials that nobody explains. Explained is: in brackets after the name, or before it, or followed by "c’est", "veut dire" and the like. */
final class AcronymCheck implements Check {

    private static final Pattern INITIALS = Pattern.compile("[A-ZÀ-Ý]{2,5}[0-9]?s?");
    /** Known as words by nearly everybody, or parts of addresses. */
    private static final Set<String> KNOWN = Set.of(
            "TV", "SMS", "OK", "CD", "DVD", "USB", "BD", "ZA", "ZI", "CEDEX", "BP", "CS", "PDF", "GPS", "UK", "ID");

    private static final int SHOUTED = 3;

    @Override
    public void look(Reading reading, Findings findings) {
        Set<String> named = new HashSet<>();
        for (Block block : reading.blocks()) {
            for (Sentence sentence : block.sentences()) {
                for (int at = 0; at < sentence.tokens().size(); at++) {
                    Token token = sentence.at(at);
                    if (isInitials(sentence, at)
                            && !isExplained(token.text(), reading.source())
                            && named.add(token.text())) {
                        findings.add(Rule.ACRONYM, token, "");
                    }
                }
            }
        }
    }

    private static boolean isInitials(Sentence sentence, int at) {
        Token token = sentence.at(at);
        String text = token.text();
        return INITIALS.matcher(text).matches()
                && !KNOWN.contains(text)
                && !NumberCheck.isRoman(text)
                && !(at > 0 && sentence.at(at - 1).isNumber() && text.length() > 2)
                && !LayoutCheck.isShouted(sentence, at, SHOUTED)
                && Lexicon.of(org.jalon.site.Language.FRENCH)
                        .find(Lexicon.Kind.ABBREVIATION, sentence, at)
                        .isEmpty()
                && !text.toLowerCase(Locale.ROOT).equals("faq");
    }

    private static boolean isExplained(String initials, String source) {
        String quoted = Pattern.quote(initials);
        return Pattern.compile(
                        "\\(\\s*" + quoted + "\\s*\\)|" + quoted
                                + "\\s*(?:\\(|:|=|,? c['’]est|,? ce sont|,? veut dire|,? signifie|,? ou |,? means|,? is short for|,? stands for)")
                .matcher(source)
                .find();
    }
}
