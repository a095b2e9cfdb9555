package org.jalon.hours.read;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text and how far it is read. It always stands on something to read: white space is passed over. */
final class Text {

    private static final int MAX_DIGITS = 4;
    private static final String DASHES = "-‐‑‒–—―−";

    private final String text;
    private int at;
    private int wordAt = -1;
    private String word = "";

    Text(String text) {
        this.text = text;
        goTo(0);
    }

    int at() {
        return at;
    }

    /** Goes to a place, such as back to where a part that turned out to be another one began. */
    void goTo(int place) {
        at = place;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The next character; {@code \0} at the end. */
    char next() {
        return ahead(0);
    }

    /** Whether this is what comes next, letter by letter. */
    boolean isAt(String expected) {
        return text.startsWith(expected, at);
    }

    boolean isAtDigit() {
        return isDigit(next());
    }

    /** How many digits the next number has, 0 when there is none. */
    int digits() {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - at;
    }

    /** The character so many places after the next one; {@code \0} beyond the end. */
    char ahead(int places) {
        return at + places < text.length() ? text.charAt(at + places) : '\0';
    }

    /** Reads a number. */
    int number() throws Unreadable {
        int digits = digits();
        if (digits == 0 || digits > MAX_DIGITS) {
            throw new Unreadable("not a number of so many digits");
        }
        int number = Integer.parseInt(text, at, at + digits, 10);
        goTo(at + digits);
        return number;
    }

    boolean take(char symbol) {
        if (next() != symbol || isAtEnd()) {
            return false;
        }
        goTo(at + 1);
        return true;
    }

    void need(char symbol) throws Unreadable {
        if (!take(symbol)) {
            throw new Unreadable("something is missing");
        }
    }

    /** Takes what stands between the two ends of a range, however it is typed. */
    boolean takeDash() {
        if (isAtEnd() || DASHES.indexOf(next()) < 0) {
            return take("to");
        }
        goTo(at + 1);
        return true;
    }

    boolean take(String expected) {
        if (!word().equals(expected)) {
            return false;
        }
        goTo(at + word.length());
        return true;
    }

    /** Takes the next word when it is one of these, written in lower case. */
    <T> @Nullable T take(Map<String, T> words) {
        T meaning = words.get(word());
        if (meaning != null) {
            goTo(at + word.length());
        }
        return meaning;
    }

    /** The letters that are next, in lower case; empty when there are none. */
    String word() {
        if (wordAt != at) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            word = text.substring(at, end).toLowerCase(Locale.ROOT);
            wordAt = at;
        }
        return word;
    }

    /** Takes what stands between quotation marks; null when there are none. */
    @Nullable
    String comment() throws Unreadable {
        if (next() != '"') {
            return null;
        }
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new Unreadable("a comment without end");
        }
        String comment = text.substring(at + 1, end);
        goTo(end + 1);
        return comment;
    }

    /** Takes an offset such as {@code +1 day}; 0 when there is none. */
    int dayOffset() throws Unreadable {
        int before = at;
        int sign = take('+') ? 1 : takeDash() ? -1 : 0;
        if (sign != 0 && isAtDigit()) {
            int days = number();
            if (take("day") || take("days")) {
                return sign * days;
            }
        }
        goTo(before);
        return 0;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
