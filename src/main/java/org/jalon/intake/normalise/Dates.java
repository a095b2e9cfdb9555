package org.jalon.intake.normalise;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.Slug;

/**
 * Dates to ISO dates: year first or day first, with words around them or in French, as spreadsheets and computers count.
 * One that is yet to come says nothing.
 */
final class Dates implements CellReader {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?!\\d)");
    /** Days since the end of 1899, from 1987 to 2050. */
    private static final Pattern SPREADSHEET = Pattern.compile("(?:3[2-9]|4\\d|5[0-4])\\d{3}(?:[.,]\\d+)?");

    private static final LocalDate SPREADSHEET_START = LocalDate.of(1899, 12, 30);
    /** Seconds or milliseconds since 1970. */
    private static final Pattern COMPUTER = Pattern.compile("1\\d{9}(?:\\d{3})?(?:\\.\\d+)?");

    private static final List<String> MONTHS =
            List.of("janv", "fevr", "mars", "avri", "mai", "juin", "juil", "aout", "sept", "octo", "nove", "dece");

    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:er)?-(" + String.join("|", MONTHS) + ")[a-z]*-(\\d{4})");
    private static final int FIRST_YEAR = 1990;

    private final LocalDate today;

    Dates(LocalDate today) {
        this.today = today;
    }

    @Override
    public Reading read(Field field, String raw) {
        Optional<LocalDate> date = parse(raw.strip());
        if (date.isEmpty() || date.get().getYear() < FIRST_YEAR) {
            return Reading.refused(Code.DATE_INVALID, field, raw);
        }
        // A day of grace: it may be tomorrow already where the file was made.
        return date.get().isAfter(today.plusDays(1))
                ? Reading.refused(Code.DATE_IN_FUTURE, field, raw)
                : Reading.of(date.get().toString());
    }

    private static Optional<LocalDate> parse(String text) {
        if (SPREADSHEET.matcher(text).matches()) {
            return Optional.of(SPREADSHEET_START.plusDays(Long.parseLong(text.substring(0, 5))));
        }
        if (COMPUTER.matcher(text).matches()) {
            return Optional.of(
                    LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10))), ZoneOffset.UTC));
        }
        return ofParts(YEAR_FIRST.matcher(text), 1, 2, 3)
                .or(() -> ofParts(DAY_FIRST.matcher(text), 3, 2, 1))
                .or(() -> inWords(Slug.of(text)));
    }

    private static Optional<LocalDate> ofParts(Matcher matcher, int year, int month, int day) {
        return matcher.find()
                ? date(century(matcher.group(year)), matcher.group(month), matcher.group(day))
                : Optional.empty();
    }

    /** "24" is 2024: nothing here is older than the century. */
    private static String century(String year) {
        return year.length() == 2 ? "20" + year : year;
    }

    /** "12 mars 2024", "mis à jour le 1er août 2023". */
    private static Optional<LocalDate> inWords(String slug) {
        Matcher words = WORDS.matcher(slug);
        return words.find()
                ? date(words.group(3), Integer.toString(MONTHS.indexOf(words.group(2)) + 1), words.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
