package org.jalon.intake.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** Dates as an ISO date or instant, year first or day first, to ISO dates. One that is yet to come says nothing. */
final class Dates implements CellReader {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].{0,40})?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[T ].{0,40})?");
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
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
