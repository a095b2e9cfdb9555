package org.jalon.hours.french;

import org.jalon.hours.french.Item.Weight;

/** Reads what is neither days nor times, up to where those begin again: conditions, notes, places, unknown words. */
final class RemarkPhrases {

    private static final int POSTAL_CODE = 10_000;

    private final Cursor cursor;
    private final String text;
    private Weight weight = Weight.NOTE;
    private boolean place;
    private int last;

    private RemarkPhrases(Cursor cursor, String text) {
        this.cursor = cursor;
        this.text = text;
    }

    /** A remark that begins here with whatever token there is, and with the words between it and the phrase before. */
    static Item.Remark read(Cursor cursor, int start, String text) {
        RemarkPhrases phrase = new RemarkPhrases(cursor, text);
        int first = start;
        while (first < cursor.at() && cursor.token(first - cursor.at()).is(Kind.DASH, Kind.SLASH)) {
            first++;
        }
        phrase.take();
        while (!cursor.atEnd() && phrase.goesOn()) {
            phrase.take();
        }
        cursor.moveTo(phrase.last);
        return new Item.Remark(phrase.weight, cursor.since(first), phrase.place);
    }

    private void take() {
        Token token = cursor.token();
        boolean filling = token.is(
                Kind.FILLER,
                Kind.FROM,
                Kind.TO,
                Kind.OPENING,
                Kind.DASH,
                Kind.AND,
                Kind.COLON,
                Kind.NONSTOP,
                Kind.SLASH);
        weigh(token);
        cursor.skip();
        if (!filling) {
            last = cursor.at();
        }
    }

    private void raise(Weight least) {
        weight = weight.compareTo(least) < 0 ? least : weight;
    }

    private void weigh(Token token) {
        switch (token.kind()) {
            case LABEL, PLACE -> place = true;
            case NUMBER -> raise(isAddress(token) ? Weight.NOTE : Weight.UNREAD);
            case WORD -> raise(place && isName(token) || isTown(token) ? Weight.NOTE : Weight.UNREAD);
            case CONDITION -> raise(Weight.CONDITION);
            case TELEPHONE -> raise(announcesTimes() ? Weight.CONDITION : Weight.NOTE);
            case NOTE, FILLER, FROM, TO, OPENING, DASH, AND, COLON, NONSTOP, SLASH, ONLY -> {}
            case DAY,
                    PUBLIC_HOLIDAYS,
                    SCHOOL_HOLIDAYS,
                    SOME_SCHOOL_HOLIDAYS,
                    SCHOOL_TERM,
                    WEEKS,
                    MONTH,
                    DATE,
                    SUMMER,
                    WINTER,
                    PART,
                    TIME,
                    ORDINAL,
                    OF_MONTH,
                    ALWAYS,
                    SINCE,
                    INCLUDING,
                    EXCEPT,
                    CLOSED,
                    SAME,
                    COMMA,
                    PLUS,
                    OPEN,
                    CLOSE,
                    SENTENCE,
                    LINE -> raise(place && token.is(Kind.MONTH, Kind.ORDINAL) ? Weight.NOTE : Weight.UNREAD);
        }
    }

    /** When one may call, and not come: "Téléphone : du lundi au vendredi". */
    private boolean announcesTimes() {
        int ahead = cursor.token(1).is(Kind.COLON) ? 2 : 1;
        while (ahead > 1 && cursor.token(ahead).is(Kind.FROM, Kind.FILLER)) {
            ahead++;
        }
        return ahead > 1 && cursor.token(ahead).is(Kind.DAY, Kind.TIME);
    }

    /** The number of a house, with its street, or a postal code. */
    private boolean isAddress(Token token) {
        boolean house = cursor.token(1).is(Kind.PLACE)
                || cursor.token(1).is(Kind.COMMA, Kind.WORD) && cursor.token(2).is(Kind.PLACE);
        place |= house || token.to() - token.from() == 5;
        return place;
    }

    private boolean isName(Token token) {
        Token before = cursor.token(-1);
        boolean capital = Character.isUpperCase(text.charAt(token.from())) && !isLoud();
        return capital || before.is(Kind.FROM, Kind.FILLER) || before.is(Kind.PLACE, Kind.DASH, Kind.NUMBER);
    }

    /** The word after a postal code, or the one between a house number and its street. */
    private boolean isTown(Token token) {
        Token before = cursor.token(-1);
        return before.is(Kind.NUMBER)
                && (before.value() >= POSTAL_CODE / 10 && before.to() - before.from() == 5
                        || cursor.token(1).is(Kind.PLACE) && token.word().length() <= 6);
    }

    private boolean isLoud() {
        return text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    private boolean goesOn() {
        Token token = cursor.token();
        boolean unread = weight == Weight.UNREAD || place;
        return switch (token.kind()) {
            case WORD, NOTE, TELEPHONE, LABEL, PLACE, CONDITION, ONLY, OPENING, FILLER, NONSTOP -> true;
            case NUMBER, ORDINAL, FROM, TO, DASH, SLASH -> !beginsTimesOrDays();
            case AND ->
                cursor.token(1).is(Kind.WORD, Kind.NOTE, Kind.CONDITION, Kind.LABEL, Kind.FILLER)
                        && !beginsTimesOrDays();
            case COLON -> cursor.token(1).is(Kind.NOTE) && cursor.token(-1).is(Kind.TELEPHONE, Kind.FROM, Kind.TO);
            case COMMA ->
                place && cursor.token(-1).is(Kind.NUMBER) && cursor.token(1).is(Kind.PLACE);
            case MONTH, DATE, SCHOOL_HOLIDAYS, SOME_SCHOOL_HOLIDAYS, SCHOOL_TERM, SUMMER, WINTER, OF_MONTH ->
                unread && (cursor.token(-1).is(Kind.WORD, Kind.DASH, Kind.FROM, Kind.TO, Kind.NUMBER));
            case DAY,
                    PUBLIC_HOLIDAYS,
                    WEEKS,
                    PART,
                    TIME,
                    ALWAYS,
                    SINCE,
                    INCLUDING,
                    EXCEPT,
                    CLOSED,
                    SAME,
                    PLUS,
                    OPEN,
                    CLOSE,
                    SENTENCE,
                    LINE -> false;
        };
    }

    private boolean beginsTimesOrDays() {
        int at = cursor.at();
        cursor.skipAll(Kind.AND, Kind.DASH, Kind.TO, Kind.FILLER, Kind.FROM, Kind.SLASH);
        boolean begins = cursor.is(Kind.DAY, Kind.TIME, Kind.PUBLIC_HOLIDAYS, Kind.PART, Kind.CLOSED)
                || TimePhrases.read(cursor) != null
                || cursor.is(Kind.ORDINAL) && DayPhrases.read(cursor, false) != null
                || weight != Weight.UNREAD && !place && SeasonPhrases.read(cursor) != null;
        cursor.moveTo(at);
        return begins;
    }
}
