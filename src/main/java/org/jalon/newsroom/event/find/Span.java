package org.jalon.newsroom.event.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which days are looked at.
 *
 * @param kind how they were asked for
 * @param from the first day
 * @param to the day after the last
 */
public record Span(Kind kind, LocalDate from, LocalDate to) {

    private static final int DAYS_AHEAD = 92;
    private static final int YEARS = 20;

    /** How days are asked for. */
    public enum Kind {
        COMING,
        /** Seven days from today: on a Sunday, too, there is a week to look at. */
        WEEK,
        MONTH,
        PAST
    }

    /** From today on, for three months. */
    public static Span coming(LocalDate today) {
        return new Span(Kind.COMING, today, today.plusDays(DAYS_AHEAD));
    }

    /** Reads {@code semaine}, {@code mois}, {@code passes} or {@code 2026-12}; empty for anything else. */
    public static Optional<Span> parse(String text, LocalDate today) {
        return switch (text) {
            case "" -> Optional.of(coming(today));
            case "semaine" -> Optional.of(new Span(Kind.WEEK, today, today.plusWeeks(1)));
            case "mois" -> Optional.of(month(YearMonth.from(today)));
            case "passes" -> Optional.of(new Span(Kind.PAST, today.minusYears(YEARS), today));
            default -> parseMonth(text, today);
        };
    }

    private static Optional<Span> parseMonth(String text, LocalDate today) {
        try {
            YearMonth month = YearMonth.parse(text);
            return Math.abs(month.getYear() - today.getYear()) <= YEARS ? Optional.of(month(month)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Span month(YearMonth month) {
        return new Span(Kind.MONTH, month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** As addresses write it. */
    public String text() {
        return switch (kind) {
            case COMING -> "";
            case WEEK -> "semaine";
            case MONTH -> YearMonth.from(from).toString();
            case PAST -> "passes";
        };
    }
}
