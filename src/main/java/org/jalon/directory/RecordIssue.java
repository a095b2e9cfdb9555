package org.jalon.directory;

import static org.jalon.directory.Severity.BLOCKING;
import static org.jalon.directory.Severity.HINT;
import static org.jalon.directory.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something doubtful in one record, to be mended at its origin.
 *
 * @param code what is doubtful
 * @param field of the national standard it is about, absent when it is about the whole record
 * @param raw what the source wrote, cut at 200 characters
 * @param detail what Jalon made of it or compared it with, may be empty
 */
public record RecordIssue(Code code, @Nullable Field field, String raw, String detail) {

    /**
     * All that can be doubtful in what is said of a place, by a file or by a person. Stable; messages are in the bundle
     * under {@code issue.<slug>}.
     */
    public enum Code {
        COMMUNE_MISSING(BLOCKING),
        COMMUNE_UNKNOWN(BLOCKING),
        COMMUNE_CORRECTED(HINT),
        COMMUNE_MERGED(HINT),
        ADDRESS_MISSING(WARNING),
        POSTAL_CODE_IS_INSEE_CODE(WARNING),
        POSTAL_CODE_OF_OTHER_COMMUNE(WARNING),
        POSTAL_CODE_INVALID(HINT),
        INSEE_CODE_UNKNOWN(WARNING),
        INSEE_CODE_OF_OTHER_COMMUNE(WARNING),
        POINT_MISSING(BLOCKING),
        POINT_AT_ZERO(BLOCKING),
        POINT_COARSE(HINT),
        POINT_IN_OTHER_COMMUNE(WARNING),
        POINT_FAR_FROM_COMMUNE(WARNING),
        POINT_OUTSIDE_FRANCE(BLOCKING),
        /** No usable point was given: the place is put in the middle of its commune. */
        POSITION_OF_COMMUNE(HINT),
        COORDINATES_SWAPPED(WARNING),
        COORDINATES_PROJECTED(HINT),
        OUTSIDE_TERRITORY(WARNING),
        NAME_MISSING(BLOCKING),
        NAME_PLACEHOLDER(WARNING),
        NAME_OF_PERSON(HINT),
        PIVOT_PLACEHOLDER(HINT),
        PIVOT_INVALID(WARNING),
        CONTACT_MISSING(HINT),
        PHONE_INVALID(BLOCKING),
        PHONE_SEVERAL(HINT),
        /** A number of three or four digits, which the national standard has no room for. */
        PHONE_SHORT(HINT),
        PHONE_UNASSIGNED(HINT),
        PHONE_PLACEHOLDER(WARNING),
        PHONE_PREMIUM(WARNING),
        PHONE_SURCHARGED(HINT),
        PHONE_IS_FAX(WARNING),
        EMAIL_INVALID(BLOCKING),
        EMAIL_MISTYPED(WARNING),
        EMAIL_PLACEHOLDER(WARNING),
        EMAIL_DISPOSABLE(WARNING),
        EMAIL_PERSONAL(HINT),
        URL_INVALID(BLOCKING),
        URL_NOT_PUBLIC(WARNING),
        HOURS_INVALID(BLOCKING),
        /** Hours in French, read into the OSM syntax. */
        HOURS_READ(HINT),
        /** Hours in French of which a part was not understood and is kept as a comment. */
        HOURS_PARTLY_READ(WARNING),
        HOURS_ALWAYS_OPEN(WARNING),
        HOURS_NEVER_OPEN(WARNING),
        HOURS_AT_NIGHT(WARNING),
        HOURS_LONG_DAY(WARNING),
        HOURS_LONG_WEEK(WARNING),
        HOURS_OVERLAP(WARNING),
        HOURS_SHORT(HINT),
        DATE_INVALID(BLOCKING),
        DATE_IN_FUTURE(BLOCKING),
        VALUE_UNKNOWN(BLOCKING),
        VALUE_RETIRED(HINT),
        SERVICES_MISSING(HINT),
        SERVICE_EXPECTED(HINT),
        ACCESS_CONTRADICTORY(WARNING),
        ACCESS_WITHOUT_MEANS(HINT),
        FEES_CONTRADICTORY(HINT),
        PRICE_WITHOUT_FEES(HINT),
        TEXT_TOO_LONG(WARNING),
        TEXT_IN_CAPITALS(HINT),
        TEXT_RUDE(WARNING),
        TEXT_WITH_LINK(HINT),
        TEXT_WITH_EMAIL(HINT),
        TEXT_WITH_PHONE(HINT),
        MARKUP_REMOVED(HINT),
        ID_REPEATED(WARNING),
        /** The row has no id of its own and is known by its number. */
        ID_OF_ROW(WARNING),
        SHEET_EMPTIED(WARNING),
        PLACE_RESEMBLES(WARNING),
        /** Many proposals came from one network within a day. */
        MANY_FROM_ONE_HAND(WARNING),
        /** The web site does not answer. */
        URL_UNREACHABLE(WARNING),
        /** No mail can be received at the domain of the address. */
        EMAIL_UNREACHABLE(WARNING);

        private static final Map<String, Code> BY_NAME =
                Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Code::name, Function.identity()));

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /** The code of this constant's name. */
        static Optional<Code> find(String name) {
            return Optional.ofNullable(BY_NAME.get(name));
        }

        public Severity severity() {
            return severity;
        }

        /** As written in reports: {@code postal-code-is-insee-code}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * What is odd and what to do, in one or two sentences.
         *
         * @param value what was said
         * @param detail what it was compared with, may be empty
         */
        public String say(Words words, String value, String detail) {
            return words.say("issue." + slug(), value, detail);
        }
    }

    public RecordIssue {
        raw = raw.length() > 200 ? raw.substring(0, 200) : raw;
    }

    /** What is odd and what to do. */
    public String say(Words words) {
        return code.say(words, raw, detail);
    }
}
