package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Days of one letter, where other short days or times leave no doubt that they are days: {@code L, Ma, Me, J, V},
 * {@code L : 9h-12h}. An {@code M} beside neither another nor {@code Ma} or {@code Me} is one of two days, nobody knows which.
 */
final class DayLetters {

    /** Mardi or mercredi. */
    static final int TUESDAY_OR_WEDNESDAY = 6;

    private static final int TUESDAY = 2;
    private static final int WEDNESDAY = 4;
    private static final int LONGEST = 4;
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("l", 1),
            Map.entry("m", TUESDAY_OR_WEDNESDAY),
            Map.entry("j", 8),
            Map.entry("v", 16),
            Map.entry("s", 32),
            Map.entry("d", 64),
            Map.entry("lu", 1),
            Map.entry("ma", TUESDAY),
            Map.entry("me", WEDNESDAY),
            Map.entry("je", 8),
            Map.entry("ve", 16),
            Map.entry("sa", 32),
            Map.entry("di", 64));

    private final List<Token> tokens;
    private final String text;

    /** Places of the days that were found, in the order of the text. */
    private final List<Integer> found = new ArrayList<>();

    private DayLetters(List<Token> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** The same tokens, with days in the place of letters and without their dots. */
    static List<Token> named(List<Token> tokens, String text) {
        if (tokens.stream().noneMatch(DayLetters::isLetter)) {
            return tokens;
        }
        DayLetters letters = new DayLetters(tokens, text);
        letters.find();
        return letters.found.isEmpty() ? tokens : letters.replaced();
    }

    private void find() {
        for (int i = 0; i < tokens.size(); ) {
            List<Integer> list = list(i);
            boolean isDays = list.size() > 1 ? isList(list) : !list.isEmpty() && isOnItsOwn(i);
            if (isDays) {
                found.addAll(list);
            }
            i = list.isEmpty() ? i + 1 : list.getLast() + 1;
        }
    }

    /** The places of days from here on, with nothing between them but what separates the days of a list. */
    private List<Integer> list(int first) {
        List<Integer> list = new ArrayList<>();
        int place = first;
        while (place < tokens.size() && isShortDay(place)) {
            list.add(place);
            place++;
            while (place < tokens.size()
                    && (tokens.get(place).is(Kind.COMMA, Kind.SLASH, Kind.DASH, Kind.AND, Kind.PLUS, Kind.TO)
                            || isDot(place))) {
                place++;
            }
        }
        return list;
    }

    private boolean isList(List<Integer> list) {
        boolean loud = list.stream().allMatch(place -> !isLetter(tokens.get(place)) || isCapital(place));
        return list.stream().anyMatch(place -> isLetter(tokens.get(place)))
                && (loud || list.size() > 2)
                && !after(list.getFirst(), -1).is(Kind.WORD, Kind.LABEL, Kind.PLACE)
                && !after(list.getLast(), 1).is(Kind.WORD, Kind.NUMBER);
    }

    /** In a table of days: {@code L : 9h-12h}. */
    private boolean isOnItsOwn(int place) {
        Token before = after(place, -1);
        Token next = after(place, isDot(place + 1) ? 2 : 1);
        return isLetter(tokens.get(place))
                && isCapital(place)
                && before.is(
                        Kind.LINE,
                        Kind.SENTENCE,
                        Kind.COMMA,
                        Kind.AND,
                        Kind.TIME,
                        Kind.CLOSE,
                        Kind.DASH,
                        Kind.SLASH,
                        Kind.CLOSED)
                && next.is(Kind.COLON, Kind.TIME, Kind.CLOSED);
    }

    private List<Token> replaced() {
        List<Token> named = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int index = found.indexOf(i);
            Token token = tokens.get(i);
            if (index < 0) {
                named.add(token);
            } else {
                int days = token.is(Kind.DAY) ? token.value() : days(index);
                named.add(new Token(Kind.DAY, days, token.word(), token.from(), token.to()));
                i += isDot(i + 1) ? 1 : 0;
            }
        }
        return named;
    }

    private int days(int index) {
        int days = meaning(index);
        if (days != TUESDAY_OR_WEDNESDAY) {
            return days;
        }
        int next = meaning(index + 1);
        int before = meaning(index - 1);
        if (next == WEDNESDAY || next == TUESDAY_OR_WEDNESDAY && before != TUESDAY_OR_WEDNESDAY) {
            return TUESDAY;
        }
        return before == TUESDAY || before == TUESDAY_OR_WEDNESDAY && next != TUESDAY_OR_WEDNESDAY ? WEDNESDAY : days;
    }

    private int meaning(int index) {
        if (index < 0 || index >= found.size()) {
            return 0;
        }
        Token token = tokens.get(found.get(index));
        return token.is(Kind.DAY) ? token.value() : NAMES.getOrDefault(token.word(), 0);
    }

    private boolean isShortDay(int place) {
        Token token = tokens.get(place);
        boolean word = token.is(Kind.WORD, Kind.FILLER, Kind.FROM) && NAMES.containsKey(token.word());
        char next = token.to() < text.length() ? text.charAt(token.to()) : ' ';
        return token.is(Kind.DAY) && (token.word().length() <= LONGEST || Integer.bitCount(token.value()) == 5)
                || word && next != '\'' && next != '’' && !Character.isDigit(next);
    }

    private static boolean isLetter(Token token) {
        return token.is(Kind.WORD, Kind.FILLER, Kind.FROM)
                && token.word().length() == 1
                && NAMES.containsKey(token.word());
    }

    private boolean isCapital(int place) {
        return Character.isUpperCase(text.charAt(tokens.get(place).from()));
    }

    private boolean isDot(int place) {
        return after(place, 0).word().equals(".")
                && place > 0
                && tokens.get(place - 1).to() == tokens.get(place).from();
    }

    private Token after(int place, int ahead) {
        int index = place + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : new Token(Kind.LINE, 0, "", 0, 0);
    }
}
