package org.jalon.newsroom.easy.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what checks find in a text. */
final class Findings {

    /** Advice that is given at once; who has so much to change begins anyway with the first. */
    static final int MOST = 300;

    private static final int LONGEST_WORDS = 80;

    private final String source;
    private final List<Finding> found = new ArrayList<>();

    Findings(String source) {
        this.source = source;
    }

    void add(Rule rule, int start, int end, String about) {
        String words = source.substring(start, end).replaceAll("\\s+", " ").strip();
        int line = 1
                + (int) source.substring(0, start)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
        found.add(new Finding(
                rule,
                start,
                end,
                line,
                words.length() > LONGEST_WORDS
                        ? words.substring(0, LONGEST_WORDS).strip() + "…"
                        : words,
                about));
    }

    void add(Rule rule, Token token, String about) {
        add(rule, token.start(), token.end(), about);
    }

    void add(Rule rule, Token first, Token last, String about) {
        add(rule, first.start(), last.end(), about);
    }

    /** All, in the order of the text. */
    List<Finding> list() {
        return found.stream()
                .sorted(Comparator.comparingInt(Finding::start).thenComparing(Finding::rule))
                .limit(MOST)
                .toList();
    }
}
