package org.jalon.hours.french;

import java.util.List;

/** A place in the tokens of a text. */
final class Cursor {

    private static final Token NOTHING = new Token(Kind.LINE, 0, "", 0, 0);

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    void skip() {
        at++;
    }

    Token token() {
        return token(0);
    }

    /** So many tokens ahead; past the ends of the text, a line break. */
    Token token(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    boolean is(Kind... kinds) {
        return token().is(kinds);
    }

    boolean skipIf(Kind... kinds) {
        boolean is = !atEnd() && is(kinds);
        at += is ? 1 : 0;
        return is;
    }

    void skipAll(Kind... kinds) {
        while (!atEnd() && is(kinds)) {
            at++;
        }
    }

    /** From a place up to here. */
    Phrase since(int place) {
        return new Phrase(
                tokens.get(place).from(), tokens.get(Math.max(place, at - 1)).to());
    }
}
