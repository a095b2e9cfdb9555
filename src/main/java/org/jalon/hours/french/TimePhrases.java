package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads opening times: {@code de 9h à 12h et de 14 à 18h}, {@code 9h/12h}, {@code 9h 12h}, {@code dès 14h}. */
final class TimePhrases {

    private static final int ENTRE = 1;
    private static final int DES = 2;

    /** Longer is a slip of the pen, unless it is the whole day. */
    private static final int LONGEST = 18 * 60;

    private static final int EVENING = 17 * 60;
    private static final int SMALL_HOURS = 6 * 60;

    private TimePhrases() {}

    /** The times that begin here, or null, and then the cursor has not moved. */
    static @Nullable List<Slot> read(Cursor cursor) {
        List<Slot> slots = new ArrayList<>(2);
        int end = cursor.at();
        for (Slot slot = span(cursor, false); slot != null; slot = span(cursor, true)) {
            slots.add(slot);
            end = cursor.at();
            cursor.skipAll(Kind.COMMA, Kind.AND, Kind.SLASH, Kind.FILLER, Kind.NONSTOP);
            if (cursor.token().kind() == Kind.SENTENCE && cursor.token().word().equals(";")) {
                cursor.skip();
            } else if (cursor.is(Kind.DASH, Kind.TO) && isSpan(cursor, 1)) {
                cursor.skip();
            } else if (cursor.is(Kind.PLUS)) {
                cursor.skip();
            }
        }
        cursor.moveTo(end);
        return slots.isEmpty() ? null : slots;
    }

    private static boolean isSpan(Cursor cursor, int ahead) {
        return isTime(cursor.token(ahead))
                && cursor.token(ahead + 1).is(Kind.DASH, Kind.TO)
                && isTime(cursor.token(ahead + 2));
    }

    private static @Nullable Slot span(Cursor cursor, boolean another) {
        int start = cursor.at();
        Slot slot = spanHere(cursor, another);
        if (slot == null) {
            cursor.moveTo(start);
        }
        return slot;
    }

    private static @Nullable Slot spanHere(Cursor cursor, boolean another) {
        if (cursor.skipIf(Kind.ALWAYS)) {
            return Slot.open(0, Slot.DAY);
        }
        boolean since = cursor.skipIf(Kind.SINCE);
        boolean entre = false;
        boolean des = false;
        boolean introduced = another;
        while (cursor.is(Kind.FROM, Kind.FILLER)) {
            introduced |= cursor.is(Kind.FROM);
            entre |= cursor.is(Kind.FROM) && cursor.token().value() == ENTRE;
            des |= cursor.is(Kind.FROM) && cursor.token().value() == DES;
            cursor.skip();
        }
        Token first = cursor.token();
        introduced |= cursor.token(-1).is(Kind.COLON, Kind.PART, Kind.DAY);
        if (!isTime(first)) {
            return null;
        }
        cursor.skip();
        if (cursor.skipIf(Kind.PLUS) && !isTime(cursor.token())) {
            return openEnd(first);
        }
        int separator = cursor.at();
        boolean tight = skipTight(cursor, entre);
        Token last = cursor.token();
        boolean side = !tight && cursor.at() == separator && last.kind() == Kind.TIME;
        if ((tight || side) && isTime(last) && !isBare(first, last, introduced, cursor)) {
            if (side && isSpan(cursor, 0) && !isTime(cursor.token(3))) {
                return null;
            }
            cursor.skip();
            return checked(minute(first), minute(last));
        }
        cursor.moveTo(separator);
        boolean open = first.kind() == Kind.TIME && (since || des && !cursor.is(Kind.TO, Kind.DASH));
        return open ? openEnd(first) : null;
    }

    /** Two numbers are hours only where times are expected, and nothing else is counted. */
    private static boolean isBare(Token first, Token last, boolean introduced, Cursor cursor) {
        return first.kind() == Kind.NUMBER
                && last.kind() == Kind.NUMBER
                && (!introduced
                        || first.value() >= last.value()
                        || cursor.token(1).is(Kind.WORD, Kind.MONTH, Kind.NUMBER, Kind.OF_MONTH, Kind.PLACE));
    }

    private static boolean skipTight(Cursor cursor, boolean entre) {
        boolean tight = false;
        while (cursor.is(Kind.DASH, Kind.TO) || entre && cursor.is(Kind.AND)) {
            cursor.skip();
            tight = true;
        }
        boolean spanFollows = isSpan(cursor, 1) && !(cursor.token(4).is(Kind.SLASH) && isTime(cursor.token(5)));
        if (!tight && cursor.is(Kind.SLASH) && !spanFollows && isTime(cursor.token(1))) {
            cursor.skip();
            tight = true;
        }
        return tight;
    }

    private static boolean isTime(Token token) {
        return token.kind() == Kind.TIME || token.kind() == Kind.NUMBER && token.value() <= 24;
    }

    private static int minute(Token token) {
        return token.kind() == Kind.TIME ? token.value() : token.value() * 60;
    }

    private static @Nullable Slot openEnd(Token first) {
        return minute(first) < Slot.DAY ? new Slot(minute(first), Slot.OPEN_END, Coat.OPEN) : null;
    }

    private static @Nullable Slot checked(int start, int end) {
        int from = start % Slot.DAY;
        int to = end == 0 && start > 0 ? Slot.DAY : end;
        if (from < to && (to - from <= LONGEST || from == 0 && to == Slot.DAY)) {
            return Slot.open(from, to);
        }
        boolean overnight = from >= EVENING && to > 0 && to <= SMALL_HOURS;
        return overnight ? Slot.open(from, to + Slot.DAY) : null;
    }
}
