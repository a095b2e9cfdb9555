package org.jalon.newsroom.easy.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the text stands on the page: short paragraphs, headings, no capitals, italics, underlining or words in two halves. */
final class LayoutCheck implements Check {

    private static final int SENTENCES = 4;
    private static final int WORDS = 60;
    private static final int WORDS_WITHOUT_HEADING = 150;
    private static final int SHORTEST_SHOUT = 6;
    private static final int SHORTEST_OF_SEVERAL = 4;

    private static final Pattern SPLIT = Pattern.compile("(?<!\\p{L})\\p{L}{2,}+-\\n[ \\t]*\\p{Ll}{2,}");
    private static final Pattern ITALICS = Pattern.compile(
            "(?<![*\\\\\\w])\\*(?![*\\s])[^*\\n]{1,200}(?<![*\\s])\\*(?!\\*)|(?<![_\\\\\\w])_(?![_\\s])[^_\\n]{1,200}(?<![_\\s])_(?![_\\w])|<(?:u|i|em)>[^<\\n]{1,200}");

    @Override
    public void look(Reading reading, Findings findings) {
        mark(SPLIT, Rule.SPLIT_WORD, reading, findings);
        mark(ITALICS, Rule.ITALICS, reading, findings);
        boolean headings = false;
        int words = 0;
        for (Block block : reading.blocks()) {
            headings |= block.kind() == Block.Kind.HEADING;
            words += block.words();
            if (block.kind() != Block.Kind.HEADING && (block.sentences().size() > SENTENCES || block.words() > WORDS)) {
                findings.add(
                        Rule.PARAGRAPH,
                        block.sentences().getFirst().start(),
                        block.sentences().getLast().end(),
                        Integer.toString(block.sentences().size()));
            }
            block.sentences().forEach(sentence -> capitals(sentence, findings));
        }
        if (!headings && words > WORDS_WITHOUT_HEADING) {
            Sentence first = reading.blocks().getFirst().sentences().getFirst();
            findings.add(Rule.HEADING, first.start(), first.end(), Integer.toString(words));
        }
    }

    private static void mark(Pattern pattern, Rule rule, Reading reading, Findings findings) {
        Matcher matcher = pattern.matcher(reading.source());
        while (matcher.find()) {
            findings.add(rule, matcher.start(), matcher.end(), "");
        }
    }

    private static void capitals(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.tokens().size(); at++) {
            int last = at;
            while (isShouted(sentence.at(last).text(), SHORTEST_OF_SEVERAL)) {
                last++;
            }
            boolean alone = last == at + 1 && sentence.at(at).text().length() >= SHORTEST_SHOUT;
            boolean address = sentence.at(at - 1).isNumber();
            if ((last > at + 1 || alone) && !address) {
                findings.add(Rule.CAPITALS, sentence.at(at), sentence.at(last - 1), "");
            }
            at = Math.max(at, last - 1);
        }
    }

    /** Whether a word is one of several in a row in capital letters. */
    static boolean isShouted(Sentence sentence, int at, int shortest) {
        return isShouted(sentence.at(at).text(), shortest)
                && (isShouted(sentence.at(at - 1).text(), shortest)
                        || isShouted(sentence.at(at + 1).text(), shortest))
                && sentence.at(at).text().length() > shortest;
    }

    private static boolean isShouted(String word, int shortest) {
        return word.length() >= shortest
                && word.chars().allMatch(each -> Character.isUpperCase(each) || each == '-')
                && !NumberCheck.isRoman(word);
    }
}
