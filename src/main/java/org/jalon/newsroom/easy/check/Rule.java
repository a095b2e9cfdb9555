package org.jalon.newsroom.easy.check;

import java.util.Locale;

/**
 * Rules of <i>Information for all: European standards for making information easy to read and understand</i> (Inclusion Europe, 2009; in
 * French Unapei) that a machine can check, in the order in which a summary names them. Where the standards give no figure, it is ours.
 */
public enum Rule {
    /** "Always keep your sentences short": more than 20 words. */
    SENTENCE_TOO_LONG(true),
    /** The same: more than 15 words. */
    SENTENCE_LONG(false),
    /** "Speak about only one idea in each sentence." */
    IDEAS(false),
    /** Several things in a row: a list is easier to read. */
    ENUMERATION(false),
    /** "Use easy to understand words that people will know well", where a simpler one is known. */
    HARD_WORD(false),
    /** The same: a word of 13 letters or more. */
    LONG_WORD(false),
    /** "Avoid using initials. Use the word in full where possible", unless explained. */
    ACRONYM(true),
    /** "Do not use words from other languages unless they are very well known." */
    FOREIGN(false),
    /** "Do not use difficult ideas such as metaphors." */
    FIGURE(false),
    ABBREVIATION(false),
    /** "Avoid using all special characters where possible, like \, &amp;, &lt;, § or #." */
    SIGN(false),
    /** Endings for women and men in one word, with brackets or dots. */
    DOUBLE_ENDING(false),
    PARENTHESES(false),
    /** "Do not use Roman numbers." */
    ROMAN(true),
    /** "Use numbers and not words." */
    NUMBER_WORD(false),
    /** "Do not use percentages." */
    PERCENT(true),
    /** "Do not use big numbers." */
    LARGE_NUMBER(false),
    /** "Write dates in full." */
    DATE(false),
    PHONE(false),
    /** "Use positive sentences rather than negative ones where possible." */
    NEGATION(false),
    /** Two negations in one sentence. */
    DOUBLE_NEGATION(true),
    /** "Use active language rather than passive language where possible." */
    PASSIVE(false),
    /** "Speak to people directly. Use words like you." */
    IMPERSONAL(false),
    /** "Be careful when you use pronouns": what they stand for must be clear. */
    PRONOUN(false),
    /** A long paragraph. */
    PARAGRAPH(false),
    /** A long text without headings. */
    HEADING(false),
    /** "Do not split one word over two lines." */
    SPLIT_WORD(true),
    /** "Do not write whole words in capital letters." */
    CAPITALS(false),
    /** "Do not use italics" nor underlining. */
    ITALICS(false);

    private final boolean strong;

    Rule(boolean strong) {
        this.strong = strong;
    }

    /** Whether the advice matters more than most. */
    public boolean isStrong() {
        return strong;
    }

    /** As bundles write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
