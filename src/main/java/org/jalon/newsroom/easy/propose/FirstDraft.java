package org.jalon.newsroom.easy.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.check.EasyCheck;
import org.jalon.site.Language;

/** Lays out the words of an original as easy texts are: a line for each sentence, lists for things in a row. No word is changed. */
public final class FirstDraft {

    private static final Pattern SENTENCE_MARK = Pattern.compile("[.!?:…]$");
    private static final Pattern IN_TWO = Pattern.compile(
            "[ \\u00a0\\u202f]*;\\s+|,? (?=(?:mais|car|donc) (?:vous|nous|il|elle|ils|elles|on) )|,? et (?=(?:vous|nous|il|elle|ils|elles) )");
    /** What is announced by a colon. */
    private static final Pattern AFTER_COLON = Pattern.compile(
            "^(?<begin>[^:]{3,100}?)[ \\u00a0]: (?<row>[^,.:;]{2,80}(?:, [^,.:;]{2,80}?)+?)(?:,? (?:et|ou) (?<last>[^,.:;]{2,80}))?\\.$");

    private static final int HEADING = 60;

    private FirstDraft() {}

    /** A draft in Markdown. */
    public static String of(Original original) {
        List<String> blocks = new ArrayList<>();
        for (String paragraph : original.text().split("\\R\\s*\\R")) {
            String text = paragraph.replaceAll("\\s*\\R\\s*", "\n").strip();
            if (!text.isEmpty()) {
                blocks.add(isHeading(text) ? "## " + text : lines(text));
            }
        }
        return String.join("\n\n", blocks);
    }

    private static boolean isHeading(String text) {
        return text.length() <= HEADING
                && !text.contains("\n")
                && !SENTENCE_MARK.matcher(text).find()
                && Character.isUpperCase(text.charAt(0));
    }

    private static String lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String sentence : EasyCheck.sentences(text, Language.FRENCH)) {
            for (String piece : IN_TWO.split(sentence.replaceAll("\\s+", " "))) {
                lines.add(listed(sentenceOf(piece)));
            }
        }
        return String.join("\n\n", lines);
    }

    private static String sentenceOf(String piece) {
        String text = piece.strip();
        if (text.isEmpty()) {
            return text;
        }
        String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return SENTENCE_MARK.matcher(begun).find() || begun.endsWith("»") ? begun : begun + ".";
    }

    private static String listed(String sentence) {
        Matcher row = AFTER_COLON.matcher(sentence);
        if (!row.matches()) {
            return sentence;
        }
        StringBuilder list = new StringBuilder(row.group("begin").strip()).append(" :\n");
        for (String item : row.group("row").split(", ")) {
            list.append("\n- ").append(item.strip());
        }
        if (row.group("last") != null) {
            list.append("\n- ").append(row.group("last").strip());
        }
        return list.toString();
    }
}
