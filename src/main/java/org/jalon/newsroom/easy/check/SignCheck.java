package org.jalon.newsroom.easy.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that many people cannot read aloud, brackets, and both endings in one word. */
final class SignCheck implements Check {

    private record Sign(Pattern pattern, Rule rule) {

        Sign(String pattern, Rule rule) {
            this(Pattern.compile(pattern), rule);
        }
    }

    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "(?<!\\p{L})\\p{L}++(?:[·•]|\\.(?=(?:e|es|ne|nes|trice|trices|euse|euses|rice|rices|s)(?![\\p{L}])))\\p{L}+(?:[·•.]s)?",
                    Rule.DOUBLE_ENDING),
            new Sign("(?<!\\p{L})\\p{L}{2,}+\\((?:e|es|s|ne|nes|trice|trices|euse|euses|x)\\)s?", Rule.DOUBLE_ENDING),
            new Sign("(?<![0-9])" + BLANK + "?&" + BLANK + "?", Rule.SIGN),
            new Sign(
                    "(?<!\\p{L})\\p{L}++" + BLANK + "?/" + BLANK + "?\\p{L}+|(?<=[0-9])" + BLANK + "?/" + BLANK
                            + "?(?=(?:jour|mois|an|semaine|personne)\\b)",
                    Rule.SIGN),
            new Sign("…|\\.\\.\\.", Rule.SIGN),
            new Sign(";", Rule.SIGN),
            new Sign(
                    "[§\\\\~^±≥≤≠→⇒↔•§¶†‡]|(?<=" + BLANK + ")[=<>+](?=" + BLANK + "|$)|(?<=" + BLANK + ")#(?=\\p{L})",
                    Rule.SIGN));

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()\\n]{1,300})\\)|\\[([^\\[\\]\\n]{1,300})\\]");
    /** What brackets may hold: initials of what was just named, a postal code, a number; or the words of initials. */
    private static final Pattern HELPING = Pattern.compile("[A-ZÀ-Ý]{2,8}[0-9]?|[0-9]{2,5}");

    private static final Pattern INITIALS_BEFORE = Pattern.compile("(?s).*(?<![\\p{L}])[A-ZÀ-Ý]{2,8}[0-9]?" + BLANK);

    private static final int BEFORE = 12;

    private static final Map<String, String> SAID = Map.of(
            "&",
            "et",
            "/",
            "ou",
            ";",
            ".",
            "…",
            ".",
            "...",
            ".",
            "+",
            "et plus",
            "=",
            "c’est",
            "→",
            ":",
            "§",
            "paragraphe");

    private static final Pattern UNITS = Pattern.compile("(?iu)km/h|24h/24|7j/7|[0-9]+/[0-9]+");

    @Override
    public void look(Reading reading, Findings findings) {
        String text = reading.masked();
        boolean[] taken = new boolean[text.length() + 1];
        for (Sign sign : SIGNS) {
            Matcher matcher = sign.pattern().matcher(text);
            while (matcher.find()) {
                int start = matcher.start() + leading(matcher.group());
                int end = matcher.end() - trailing(matcher.group());
                if (!taken[start] && !UNITS.matcher(matcher.group()).matches()) {
                    taken[start] = true;
                    String found = text.substring(start, end);
                    String key = found.contains("/") ? "/" : found;
                    findings.add(sign.rule(), start, end, reading.isFrench() ? SAID.getOrDefault(key, "") : "");
                }
            }
        }
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            String inside = brackets.group(1) != null ? brackets.group(1) : brackets.group(2);
            boolean ending = brackets.start() > 0 && Character.isLetter(text.charAt(brackets.start() - 1));
            boolean helping = HELPING.matcher(inside.strip()).matches()
                    || INITIALS_BEFORE
                            .matcher(text.substring(Math.max(0, brackets.start() - BEFORE), brackets.start()))
                            .matches();
            if (!inside.isBlank() && !ending && !helping) {
                findings.add(Rule.PARENTHESES, brackets.start(), brackets.end(), "");
            }
        }
    }

    private static int leading(String found) {
        return found.length() - found.stripLeading().length();
    }

    private static int trailing(String found) {
        return found.isBlank() ? 0 : found.length() - found.stripTrailing().length();
    }
}
