package org.jalon.newsroom.easy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One idea in a sentence. A single "qui" or "si" is how people speak; two of them, a second subject after "et", or what only written
 * language has, are another idea. Three things in a row make a list.
 */
final class IdeaCheck implements Check {

    /** Each of these alone joins a second idea to the first. */
    private static final Set<String> JOINING = Set.of(
            "dont",
            "lequel",
            "laquelle",
            "lesquels",
            "lesquelles",
            "auquel",
            "auxquels",
            "auxquelles",
            "duquel",
            "desquels",
            "desquelles",
            "puisque",
            "quoique",
            "tandis",
            "whose",
            "whereby",
            "although",
            "unless");

    private static final List<List<String>> JOINING_PHRASES = List.of(
            List.of("bien", "que"),
            List.of("bien", "qu'"),
            List.of("alors", "que"),
            List.of("alors", "qu'"),
            List.of("pendant", "que"),
            List.of("pour", "que"),
            List.of("pour", "qu'"),
            List.of("sans", "que"),
            List.of("dès", "que"),
            List.of("ainsi", "que"),
            List.of("à", "condition"),
            List.of("so", "that"),
            List.of("even", "though"));
    /** Two of these in one sentence. */
    private static final Set<String> LIGHT = Set.of(
            "qui", "que", "qu'", "où", "si", "s'", "quand", "lorsque", "lorsqu'", "comme", "parce", "which", "who",
            "that", "if", "when", "because");

    private static final Set<String> AND = Set.of("et", "mais", "car", "donc", "ou", "and", "but", "so", "or");
    private static final Set<String> SUBJECTS = Set.of(
            "je", "j'", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "c'", "cela", "ça", "you", "he",
            "she", "it", "we", "they", "i");
    private static final Set<String> NOT_JOINING_BEFORE_QUE =
            Set.of("ne", "n'", "plus", "moins", "aussi", "autant", "est-ce", "parce", "ce", "avant", "après", "même");

    private static final Pattern COMMA = Pattern.compile(",(?=[\\s\\u00a0])");
    private static final Pattern ROW = Pattern.compile(
            "[^,.;:()]{2,60}(?:,[^,.;:()]{2,60}){2,}|[^,.;:()]{2,60},[^,.;:()]{2,50},?[\\s\\u00a0](?:et|ou|and|or)[\\s\\u00a0][^,.;:()]{2,60}");
    private static final int COMMAS = 2;
    private static final int LONG_ENOUGH = 10;

    @Override
    public void look(Reading reading, Findings findings) {
        for (Block block : reading.blocks()) {
            block.sentences().forEach(sentence -> look(block, sentence, findings));
        }
    }

    /** An item of a list may name several things: hours of several days, say. */
    private static void look(Block block, Sentence sentence, Findings findings) {
        Token joint = joint(sentence);
        long commas = COMMA.matcher(sentence.text()).results().count();
        if (joint != null) {
            findings.add(Rule.IDEAS, joint, "");
        } else if (block.kind() == Block.Kind.ITEM) {
            return;
        } else if (commas >= COMMAS && ROW.matcher(sentence.text()).find()) {
            findings.add(Rule.ENUMERATION, sentence.start(), sentence.end(), Long.toString(commas + 1));
        } else if (commas >= COMMAS && sentence.words() > LONG_ENOUGH) {
            findings.add(Rule.IDEAS, sentence.start(), sentence.end(), "");
        }
    }

    /** The word that begins the second idea. */
    private static @org.jspecify.annotations.Nullable Token joint(Sentence sentence) {
        List<Token> light = new ArrayList<>();
        for (int at = 0; at < sentence.tokens().size(); at++) {
            Token token = sentence.at(at);
            if (at > 0 && token.is(JOINING) || isPhrase(sentence, at) && at > 0) {
                return token;
            }
            if (at > 1 && token.is(AND) && isClause(sentence, at)) {
                return token;
            }
            if (isLight(sentence, at)) {
                light.add(token);
            }
        }
        return light.size() > 1 ? light.get(1) : null;
    }

    private static boolean isPhrase(Sentence sentence, int at) {
        return JOINING_PHRASES.stream()
                .anyMatch(phrase -> phrase.getFirst().equals(sentence.at(at).lower())
                        && phrase.get(1).equals(sentence.at(at + 1).lower()));
    }

    /** A subject with its verb: "et vous pouvez", not "lui et vous". */
    private static boolean isClause(Sentence sentence, int at) {
        Token subject = sentence.at(at + 1);
        return subject.is(SUBJECTS) && at + 3 < sentence.tokens().size() && !subject.is(Set.of("ce"))
                || subject.lower().equals("ce") && sentence.at(at + 2).lower().matches("sont|n'|ne|sera|serait");
    }

    private static boolean isLight(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (!token.is(LIGHT)) {
            return false;
        }
        return switch (token.lower()) {
            case "s'" -> sentence.at(at + 1).is(Set.of("il", "ils"));
            case "que", "qu'" -> !sentence.at(at - 1).is(NOT_JOINING_BEFORE_QUE) && !negatedBefore(sentence, at);
            case "qui" -> !sentence.at(at - 1).is(Set.of("", "à", "pour", "avec", "c'est", "de"));
            case "si" -> !sentence.at(at - 1).is(Set.of("même", "aussi"));
            case "comme" -> false;
            case "that" -> sentence.at(at - 1).lower().length() > 0 && at > 1;
            default -> true;
        };
    }

    /** "ne … que" says "seulement". */
    private static boolean negatedBefore(Sentence sentence, int at) {
        for (int back = 1; back <= NegationCheck.REACH; back++) {
            if (sentence.at(at - back).is(Set.of("ne", "n'"))) {
                return true;
            }
        }
        return false;
    }
}
