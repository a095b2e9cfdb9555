package org.jalon.hours.french;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days: {@code du lundi au jeudi et le samedi matin}, {@code les 1er et 3e mardis du mois}, {@code L-V}. */
final class DayPhrases {

    private static final int WEEK = 127;
    private static final Set<String> PLURALS = Set.of("les", "tous", "des");

    private final Cursor cursor;
    private final boolean closing;
    private final boolean plural;
    private final SequencedMap<DayKey, Part> parts = new LinkedHashMap<>();
    private boolean doubtful;
    private boolean partForAll;
    private boolean including;

    private DayPhrases(Cursor cursor, boolean closing) {
        this.cursor = cursor;
        this.closing = closing;
        this.plural = PLURALS.contains(cursor.token(-1).word());
    }

    /**
     * The days that begin here, or null, and then the cursor has not moved.
     *
     * @param closing whether they are said to be closed: what follows a comma with times is open again
     */
    static Item.@Nullable Days read(Cursor cursor, boolean closing) {
        int start = cursor.at();
        DayPhrases phrase = new DayPhrases(cursor, closing);
        if (!phrase.readOne()) {
            cursor.moveTo(start);
            return null;
        }
        phrase.readOthers();
        return new Item.Days(phrase.parts, phrase.doubtful, phrase.partForAll, cursor.since(start));
    }

    private void readOthers() {
        int last = cursor.at();
        boolean lastHasPart = isPart(last - 1);
        int dashes = 0;
        while (true) {
            boolean dash = cursor.is(Kind.DASH);
            int separators = cursor.at();
            boolean comma = cursor.is(Kind.COMMA);
            including = false;
            while (cursor.is(Kind.COMMA, Kind.AND, Kind.SLASH, Kind.DASH, Kind.PLUS, Kind.INCLUDING)) {
                including |= cursor.is(Kind.INCLUDING, Kind.AND);
                cursor.skip();
            }
            boolean separated = cursor.at() > separators;
            while (cursor.is(Kind.FILLER) || separated && cursor.is(Kind.FROM)) {
                cursor.skip();
            }
            boolean onHolidays = parts.keySet().stream().allMatch(DayKey::isPublicHoliday);
            boolean opensAgain = comma && (closing || onHolidays) && isFollowedByTimes(false);
            // "Fermé lundi, mardi, jeudi 9h-12h": which are closed?
            doubtful |= !opensAgain && comma && closing && isFollowedByTimes(true);
            dashes += dash ? 1 : 0;
            int before = parts.size();
            if (opensAgain || !separated && !cursor.is(Kind.DAY) || !readOne()) {
                break;
            }
            doubtful |= parts.size() == before && dashes > 0;
            boolean part = isPart(cursor.at() - 1);
            if (part && !lastHasPart && parts.size() > 1) {
                shareLastPart();
            }
            lastHasPart = part;
            last = cursor.at();
        }
        cursor.moveTo(last);
    }

    /** "les lundi et jeudi matin" are two mornings; "lundi et jeudi matin", perhaps. */
    private void shareLastPart() {
        Part last = parts.sequencedValues().getLast();
        if (plural) {
            parts.replaceAll((_, part) -> part.isAll() ? last : part);
        } else {
            partForAll = true;
        }
    }

    private boolean isPart(int index) {
        return index >= 0 && cursor.token(index - cursor.at()).is(Kind.PART);
    }

    private boolean isFollowedByTimes(boolean inList) {
        int ahead = 0;
        while (inList && cursor.token(ahead).is(Kind.COMMA, Kind.AND)
                || cursor.token(ahead).is(Kind.DAY, Kind.TO, Kind.DASH, Kind.FILLER, Kind.PART)) {
            ahead++;
        }
        return ahead > 0 && cursor.token(ahead).is(Kind.COLON, Kind.TIME, Kind.FROM, Kind.NUMBER);
    }

    private boolean readOne() {
        int start = cursor.at();
        int nths = ordinals();
        if (cursor.is(Kind.PUBLIC_HOLIDAYS) && nths == 0) {
            cursor.skip();
            parts.put(DayKey.PUBLIC_HOLIDAY, Part.ALL);
            return true;
        }
        if (!cursor.is(Kind.DAY)) {
            cursor.moveTo(start);
            return false;
        }
        int days = cursor.token().value();
        doubtful |= days == DayLetters.TUESDAY_OR_WEDNESDAY;
        cursor.skip();
        if (nths == 0) {
            days = range(days);
        }
        Part part = cursor.is(Kind.OF_MONTH) ? Part.ALL : part();
        if (cursor.skipIf(Kind.OF_MONTH)) {
            part = part.isAll() ? part() : part;
            // "le lundi du mois" names no Monday.
            doubtful |= nths == 0;
        }
        doubtful |= parts.keySet().stream().anyMatch(key -> !key.isEveryWeek()) && nths == 0;
        add(days, nths, part);
        return true;
    }

    /** After "tous les jours", the days that are named say which. */
    private void add(int days, int nths, Part part) {
        if (parts.size() == 7 && nths == 0 && !including) {
            parts.clear();
        }
        for (int day = 0; day < 7; day++) {
            if ((days >> day & 1) != 0) {
                parts.merge(new DayKey(day, nths), part, Part::and);
            }
        }
    }

    private int range(int first) {
        int place = cursor.at();
        if (cursor.skipIf(Kind.TO, Kind.DASH)) {
            cursor.skipAll(Kind.FILLER);
            boolean toOne =
                    cursor.is(Kind.DAY) && Integer.bitCount(cursor.token().value()) == 1;
            // A chain such as "lundi - mardi - jeudi" is a list.
            boolean chain = cursor.token(1).is(Kind.DASH) && cursor.token(2).is(Kind.DAY)
                    || cursor.token(-2).is(Kind.DAY)
                            && cursor.token(-3).is(Kind.DASH)
                            && cursor.token(-4).is(Kind.DAY);
            if (toOne && Integer.bitCount(first) == 1 && !chain) {
                int last = cursor.token().value();
                cursor.skip();
                return days(first, last);
            }
        }
        cursor.moveTo(place);
        return first;
    }

    private static int days(int first, int last) {
        int days = first;
        for (int day = first; day != last; ) {
            day = day == 64 ? 1 : day << 1;
            days |= day;
        }
        return days & WEEK;
    }

    private Part part() {
        int place = cursor.at();
        Part part = null;
        while (true) {
            int before = cursor.at();
            if (part != null) {
                cursor.skipAll(Kind.AND, Kind.SLASH);
            }
            cursor.skipAll(Kind.FILLER);
            if (!cursor.is(Kind.PART)) {
                cursor.moveTo(before);
                break;
            }
            Part read = new Part(cursor.token().value());
            cursor.skip();
            part = part == null ? read : part.and(read);
        }
        if (part == null) {
            cursor.moveTo(place);
            return Part.ALL;
        }
        return part;
    }

    private int ordinals() {
        int nths = 0;
        int place = cursor.at();
        while (cursor.is(Kind.ORDINAL) || nths == 0 && isNumberOfOrdinals()) {
            int value = cursor.token().value();
            if (value < 1 || value > 7) {
                break;
            }
            nths |= 1 << value;
            cursor.skip();
            place = cursor.at();
            cursor.skipAll(Kind.COMMA, Kind.AND, Kind.SLASH, Kind.FILLER, Kind.DASH);
        }
        if (nths != 0 && !cursor.is(Kind.DAY)) {
            cursor.moveTo(place);
        }
        return nths;
    }

    /** As the first in "2 et 4e jeudis". */
    private boolean isNumberOfOrdinals() {
        return cursor.is(Kind.NUMBER)
                && cursor.token().value() <= 5
                && cursor.token(1).is(Kind.AND, Kind.COMMA)
                && cursor.token(2).is(Kind.ORDINAL);
    }
}
