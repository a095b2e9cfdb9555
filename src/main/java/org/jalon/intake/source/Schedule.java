package org.jalon.intake.source;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a source is fetched by itself, by the clock of the French mainland.
 *
 * @param rhythm how often
 * @param day of the week from 1 (Monday) to 7, or of the month from 1 to 28; 0 where the rhythm has none
 * @param hour from 0 to 23; 0 for {@link Rhythm#MANUAL}
 */
public record Schedule(Rhythm rhythm, int day, int hour) {

    /** Only when somebody asks for it. */
    public static final Schedule MANUAL = new Schedule(Rhythm.MANUAL, 0, 0);

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final Pattern TEXT = Pattern.compile("(daily|weekly|monthly)(?::(\\d{1,2}))?:(\\d{1,2})");
    private static final int LAST_DAY = 28;

    /** How often. */
    public enum Rhythm {
        MANUAL,
        DAILY,
        WEEKLY,
        MONTHLY;

        /** As forms and tables write it: {@code daily}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Schedule {
        int days = switch (rhythm) {
            case MANUAL, DAILY -> 0;
            case WEEKLY -> DayOfWeek.values().length;
            case MONTHLY -> LAST_DAY;
        };
        if (hour < 0 || hour > 23 || day > days || day < Math.min(1, days)) {
            throw new IllegalArgumentException("no such time: " + rhythm + " " + day + " " + hour);
        }
    }

    /** Reads {@code manual}, {@code daily:3}, {@code weekly:1:3} or {@code monthly:15:3}; empty for anything else. */
    public static Optional<Schedule> parse(String text) {
        if (text.equals(Rhythm.MANUAL.slug())) {
            return Optional.of(MANUAL);
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String day = matcher.group(2);
        try {
            return Optional.of(new Schedule(
                    Rhythm.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                    day == null ? 0 : Integer.parseInt(day),
                    Integer.parseInt(matcher.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first time after an instant; empty when it is manual. An hour that the clocks skip is the one after. */
    public Optional<Instant> nextAfter(Instant instant) {
        if (rhythm == Rhythm.MANUAL) {
            return Optional.empty();
        }
        LocalDateTime now = LocalDateTime.ofInstant(instant, FRANCE);
        LocalDate today = now.toLocalDate();
        LocalDate first = switch (rhythm) {
            case MANUAL, DAILY -> today;
            case WEEKLY -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)));
            case MONTHLY ->
                today.withDayOfMonth(day).isBefore(today)
                        ? later(today.withDayOfMonth(day))
                        : today.withDayOfMonth(day);
        };
        Instant next = at(first);
        return Optional.of(next.isAfter(instant) ? next : at(later(first)));
    }

    private Instant at(LocalDate date) {
        return date.atTime(hour, 0).atZone(FRANCE).toInstant();
    }

    private LocalDate later(LocalDate date) {
        return switch (rhythm) {
            case MANUAL, DAILY -> date.plusDays(1);
            case WEEKLY -> date.plusWeeks(1);
            case MONTHLY -> date.plusMonths(1);
        };
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return switch (rhythm) {
            case MANUAL -> rhythm.slug();
            case DAILY -> rhythm.slug() + ":" + hour;
            case WEEKLY, MONTHLY -> rhythm.slug() + ":" + day + ":" + hour;
        };
    }
}
