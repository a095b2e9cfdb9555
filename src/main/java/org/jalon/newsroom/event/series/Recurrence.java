package org.jalon.newsroom.event.series;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.CannotParseException;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Frequency;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;

/**
 * On which days something comes again, as a rule of RFC 5545: every so many weeks on days of the week, or every so many months
 * on a day of the month or the nth such weekday, with an end. Only days: what o'clock it is on each is the affair of the zone.
 *
 * @param rule such as {@code FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630}
 */
public record Recurrence(String rule) {

    /** Days that one rule may give: two years of weeks. */
    public static final int MOST_DAYS = 104;

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final Pattern END = Pattern.compile("(UNTIL|COUNT)=[^;]*");
    private static final int LONGEST_STEP = 12;

    public Recurrence {
        if (read(rule).isEmpty()) {
            throw new IllegalArgumentException("not a rule that we know: " + rule);
        }
    }

    /** Reads a rule; empty when it is none, has no end, or is of another kind than those above. */
    public static Optional<Recurrence> parse(String text) {
        String rule = text.strip();
        return read(rule).map(read -> new Recurrence(rule));
    }

    /** The days from the first on, which is always one of them; at most {@link #MOST_DAYS}. */
    public List<LocalDate> days(LocalDate first) {
        biweekly.util.Recurrence read = read(rule).orElseThrow();
        DateIterator dates = read.getDateIterator(date(first), UTC);
        List<LocalDate> days = new ArrayList<>(List.of(first));
        while (dates.hasNext() && days.size() < MOST_DAYS) {
            LocalDate day = dates.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            if (day.isAfter(first)) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    /** The same with another last day. */
    public Recurrence until(LocalDate last) {
        return new Recurrence(END.matcher(rule).replaceAll("UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(last)));
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Optional<biweekly.util.Recurrence> read(String rule) {
        try {
            ParseContext context = new ParseContext();
            context.setVersion(ICalVersion.V2_0);
            return Optional.ofNullable(new RecurrenceRuleScribe()
                            .parseText(rule, ICalDataType.RECUR, new ICalParameters(), context)
                            .getValue())
                    .filter(read -> context.getWarnings().isEmpty() && isKnown(read));
        } catch (CannotParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isKnown(biweekly.util.Recurrence read) {
        boolean ends = read.getCount() != null ^ read.getUntil() != null;
        boolean steps = Objects.requireNonNullElse(read.getInterval(), 1) <= LONGEST_STEP
                && Objects.requireNonNullElse(read.getInterval(), 1) >= 1;
        return ends
                && steps
                && Set.of(Frequency.WEEKLY, Frequency.MONTHLY).contains(read.getFrequency())
                && read.getByHour().isEmpty()
                && read.getByMinute().isEmpty()
                && read.getBySecond().isEmpty()
                && read.getByYearDay().isEmpty()
                && read.getByWeekNo().isEmpty()
                && read.getByMonth().isEmpty()
                && read.getBySetPos().isEmpty()
                && read.getXRules().isEmpty();
    }
}
