package org.jalon.hours.french;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads times of the year: {@code de septembre à juin}, {@code du 1er juillet au 31 août}, {@code semaines paires}. */
final class SeasonPhrases {

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private final Cursor cursor;

    private SeasonPhrases(Cursor cursor) {
        this.cursor = cursor;
    }

    /** What begins here, or null, and then the cursor has not moved. */
    static Item.@Nullable When read(Cursor cursor) {
        int start = cursor.at();
        cursor.skipAll(Kind.FROM, Kind.FILLER);
        Item.When found = new SeasonPhrases(cursor).season(start);
        if (found == null) {
            cursor.moveTo(start);
        }
        return found;
    }

    private Item.@Nullable When season(int start) {
        Token token = cursor.token();
        switch (token.kind()) {
            case SCHOOL_HOLIDAYS, SCHOOL_TERM -> {
                cursor.skip();
                boolean some = skipWhich();
                return when(
                        some ? Scope.SOME_SCHOOL_HOLIDAYS : Scope.SCHOOL_HOLIDAYS,
                        token.kind() == Kind.SCHOOL_TERM,
                        start);
            }
            case SOME_SCHOOL_HOLIDAYS -> {
                cursor.skip();
                return when(Scope.SOME_SCHOOL_HOLIDAYS, false, start);
            }
            case WEEKS -> {
                cursor.skip();
                return when(new Scope(Scope.Sort.WEEKS, "week " + token.word()), false, start);
            }
            case SUMMER, WINTER -> {
                cursor.skip();
                return when(token.kind() == Kind.SUMMER ? Scope.SUMMER : Scope.WINTER, false, start);
            }
            default -> {
                String selector = token.is(Kind.MONTH) ? months() : dates();
                return selector == null ? null : when(new Scope(Scope.Sort.DATES, selector), false, start);
            }
        }
    }

    /** Of spring, of winter: not all of them. */
    private boolean skipWhich() {
        int place = cursor.at();
        cursor.skipAll(Kind.FROM, Kind.FILLER);
        boolean some = cursor.is(Kind.SUMMER, Kind.WINTER, Kind.WORD, Kind.MONTH);
        cursor.moveTo(some ? cursor.at() + 1 : place);
        return some;
    }

    private Item.When when(Scope scope, boolean excluded, int start) {
        return new Item.When(scope, excluded, cursor.since(start));
    }

    private @Nullable String months() {
        int first = month();
        if (cursor.skipIf(Kind.TO, Kind.DASH)) {
            cursor.skipAll(Kind.FILLER);
            return cursor.is(Kind.MONTH) && !isYear(cursor.token(1)) ? name(first) + "-" + name(month()) : null;
        }
        if (isYear(cursor.token())) {
            return null;
        }
        List<Integer> all = new ArrayList<>(List.of(first));
        while (cursor.is(Kind.AND, Kind.COMMA, Kind.SLASH)
                && (cursor.token(1).is(Kind.MONTH)
                        || cursor.token(1).is(Kind.FILLER, Kind.FROM)
                                && cursor.token(2).is(Kind.MONTH)
                                && !cursor.token(3).is(Kind.TO))) {
            cursor.skipAll(Kind.AND, Kind.COMMA, Kind.SLASH, Kind.FILLER, Kind.FROM);
            all.add(month());
        }
        boolean inARow = all.size() > 1;
        for (int i = 1; i < all.size(); i++) {
            inARow &= all.get(i) == all.get(i - 1) + 1;
        }
        return inARow
                ? name(all.getFirst()) + "-" + name(all.getLast())
                : String.join(",", all.stream().map(SeasonPhrases::name).toList());
    }

    private int month() {
        int month = cursor.token().value();
        cursor.skip();
        return month;
    }

    /** Days that are numbers, with their month: a range, or one or more of one month. */
    private @Nullable String dates() {
        List<Token> days = new ArrayList<>(2);
        boolean range = false;
        while (isDay(cursor.token())) {
            Token day = cursor.token();
            days.add(day);
            cursor.skip();
            if (day.kind() != Kind.DATE && cursor.is(Kind.MONTH)) {
                days.set(days.size() - 1, dated(day));
            }
            if (range || days.size() > 12) {
                break;
            }
            int place = cursor.at();
            range = days.size() == 1 && cursor.skipIf(Kind.TO, Kind.DASH);
            boolean joined = range || cursor.skipIf(Kind.AND, Kind.COMMA);
            cursor.skipAll(Kind.FILLER);
            if (!joined || !isDay(cursor.token())) {
                cursor.moveTo(place);
                if (range) {
                    return null;
                }
                break;
            }
        }
        return days.isEmpty() || days.getLast().kind() != Kind.DATE ? null : selector(days, range);
    }

    private static boolean isDay(Token token) {
        return token.is(Kind.DATE)
                || token.is(Kind.NUMBER) && token.value() >= 1 && token.value() <= 31
                || token.is(Kind.ORDINAL) && token.value() == 1;
    }

    private Token dated(Token day) {
        int month = month();
        int year = isYear(cursor.token()) ? cursor.token().value() : 0;
        if (year != 0) {
            cursor.skip();
        }
        return new Token(Kind.DATE, year * 10_000 + month * 100 + day.value(), day.word(), day.from(), day.to());
    }

    private static boolean isYear(Token token) {
        return token.is(Kind.NUMBER) && token.value() >= 2000 && token.value() < 2100;
    }

    private static @Nullable String selector(List<Token> days, boolean range) {
        int last = days.getLast().value();
        List<String> all = new ArrayList<>(days.size());
        for (Token day : days) {
            int value = day.value();
            if (day.kind() != Kind.DATE) {
                value += last / 100 * 100;
            } else if (value < 10_000 && last >= 10_000) {
                value += last / 10_000 * 10_000;
            }
            if (!exists(value)) {
                return null;
            }
            all.add((value < 10_000 ? "" : value / 10_000 + " ")
                    + name(value / 100 % 100)
                    + " %02d".formatted(value % 100));
        }
        return String.join(range ? "-" : ",", all);
    }

    private static boolean exists(int value) {
        try {
            return LocalDate.of(value < 10_000 ? 2024 : value / 10_000, value / 100 % 100, value % 100) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String name(int month) {
        return MONTHS[month - 1];
    }
}
