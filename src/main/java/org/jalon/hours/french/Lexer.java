package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes tokens of a text: first words, numbers and signs, then the longest phrases of the word list. */
final class Lexer {

    /** Letters of a short name. */
    private static final int SHORT = 3;

    private static final Set<Kind> COMPANY = EnumSet.of(
            Kind.DAY, Kind.TO, Kind.AND, Kind.FROM, Kind.PART, Kind.CLOSED, Kind.EXCEPT, Kind.TIME, Kind.SINCE);

    /** Short names that are no abbreviations: a dot after them ends the sentence. */
    private static final Set<String> WHOLE = Set.of("lundi", "mardi", "jeudi", "mars", "avril", "mai", "juin", "aout");

    private static final Pattern ADDRESS = Pattern.compile("://|\\.(?:fr|com|org|net|eu)\\b");
    private static final Sign[] SIGNS = Sign.values();

    private final String folded;

    /** Whether looking for addresses may find one: most texts have none. */
    private final boolean addresses;

    private final List<Token> words = new ArrayList<>();

    private Lexer(String folded) {
        this.folded = folded;
        this.addresses = folded.contains("@")
                || folded.contains("www.")
                || ADDRESS.matcher(folded).find();
    }

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(Folded.of(text));
        lexer.split();
        return DayLetters.named(lexer.joined(), text);
    }

    private void split() {
        Matcher[] matchers = new Matcher[SIGNS.length];
        for (int i = 0; i < SIGNS.length; i++) {
            matchers[i] = SIGNS[i].pattern.matcher(folded).useTransparentBounds(true);
        }
        int at = 0;
        while (at < folded.length()) {
            at = folded.charAt(at) == ' ' ? at + 1 : next(at, matchers);
        }
    }

    private int next(int at, Matcher[] matchers) {
        int start = Sign.Start.of(folded.charAt(at));
        for (int i = 0; i < SIGNS.length; i++) {
            if ((SIGNS[i].starts & start) != 0
                    && (SIGNS[i] != Sign.ADDRESS || addresses)
                    && matchers[i].region(at, folded.length()).lookingAt()) {
                Matcher matcher = matchers[i];
                Kind kind = SIGNS[i].kind;
                if (kind == null) {
                    return matcher.end();
                }
                int value = SignValue.of(SIGNS[i], matcher);
                if (value != SignValue.NONE) {
                    words.add(new Token(kind, value, matcher.group(), at, matcher.end()));
                    return matcher.end();
                }
            }
        }
        return at + 1;
    }

    private List<Token> joined() {
        List<Token> tokens = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            Token word = words.get(i);
            if (word.kind() == Kind.WORD || word.kind() == Kind.NUMBER || word.kind() == Kind.ORDINAL) {
                i = addPhrase(i, tokens);
            } else {
                tokens.add(word);
                i++;
            }
        }
        return tokens;
    }

    private int addPhrase(int first, List<Token> tokens) {
        Token start = words.get(first);
        Lexicon.@Nullable Node node = Lexicon.root();
        Lexicon.@Nullable Entry found = null;
        int after = first + 1;
        for (int i = first; i < words.size(); i++) {
            Token word = words.get(i);
            boolean hyphen = i > first && word.kind() == Kind.DASH && word.to() - word.from() == 1 && isTight(i);
            if (hyphen) {
                continue;
            }
            node = node.after(word.word());
            if (node == null) {
                break;
            }
            if (node.entry() != null) {
                found = node.entry();
                after = i + 1;
            }
        }
        if (found == null || found.kind() == Kind.DAY && !isDay(first, after)) {
            tokens.add(DayTypos.mended(start));
            return after;
        }
        int last = after - 1;
        after = skipAbbreviationDot(found, first, last);
        String word = found.kind() == Kind.WEEKS ? found.value() : start.word();
        tokens.add(new Token(
                found.kind(),
                found.number(),
                word,
                start.from(),
                words.get(last).to()));
        return after;
    }

    /** Short names of days are also words of other meanings ("sa", "me", "mer"): they need company of days and times. */
    private boolean isDay(int first, int after) {
        Token word = words.get(after - 1);
        if (after > first + 1 || word.to() - word.from() > SHORT) {
            return true;
        }
        boolean hyphenated = first > 0 && words.get(first - 1).kind() == Kind.DASH && isTight(first - 1);
        if (hyphenated && first > 1 && words.get(first - 2).word().equals("sur")) {
            return false;
        }
        if (after >= words.size() || !words.get(after).is(Kind.WORD, Kind.PLACE)) {
            return true;
        }
        String next = words.get(after).word();
        Lexicon.Node node = Lexicon.root().after(next);
        Lexicon.Entry entry = node == null ? null : node.entry();
        return entry != null && COMPANY.contains(entry.kind());
    }

    /** Whether a hyphen has a word on both sides without spaces. */
    private boolean isTight(int i) {
        Token hyphen = words.get(i);
        return words.get(i - 1).to() == hyphen.from()
                && i + 1 < words.size()
                && words.get(i + 1).from() == hyphen.to();
    }

    private int skipAbbreviationDot(Lexicon.Entry entry, int first, int last) {
        boolean abbreviates = entry.kind() == Kind.DAY || entry.kind() == Kind.MONTH || entry.kind() == Kind.TELEPHONE;
        Token word = words.get(last);
        boolean dotted = last + 1 < words.size()
                && words.get(last + 1).word().equals(".")
                && words.get(last + 1).from() == word.to();
        boolean isShort = word.to() - word.from() <= 5 && !WHOLE.contains(word.word());
        return abbreviates && dotted && isShort && last == first ? last + 2 : last + 1;
    }
}
