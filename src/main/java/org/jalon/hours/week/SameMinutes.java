package org.jalon.hours.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.dated.ExceptionalPeriod;
import org.jalon.hours.dated.Exceptions;
import org.jalon.hours.rule.Coat;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jalon.hours.rule.Schedule;
import org.jalon.hours.words.Appointment;

/** Whether two schedules say the same of every minute: status and comment. */
final class SameMinutes {

    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final int YEARS = 3;
    private static final int MOST_YEARS = 12;
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private SameMinutes() {}

    static boolean in(Schedule one, Schedule other) {
        LocalDate from = BEGIN;
        LocalDate to = BEGIN.plusYears(YEARS);
        for (ExceptionalPeriod period : new Exceptions(one).from(EVER)) {
            from = period.first().isAfter(from) ? from : period.first().minusDays(8);
            to = period.last().isBefore(to) ? to : period.last().plusDays(8);
        }
        if (from.plusYears(MOST_YEARS).isBefore(to)) {
            return false;
        }
        PlaceCalendar calendar = Calendars.mixed();
        return from.datesUntil(to)
                .allMatch(date -> minutes(one, date, calendar).equals(minutes(other, date, calendar)));
    }

    private record Said(int start, int end, Coat coat) {}

    private static List<Said> minutes(Schedule schedule, LocalDate date, PlaceCalendar calendar) {
        List<Said> all = new ArrayList<>();
        for (Segment segment : schedule.on(date, calendar).segments()) {
            Coat coat = plain(segment.coat());
            boolean joins = !all.isEmpty() && all.getLast().coat().equals(coat);
            all.add(new Said(joins ? all.removeLast().start() : segment.start(), segment.end(), coat));
        }
        return all;
    }

    private static Coat plain(Coat coat) {
        String comment = coat.comment();
        boolean appointment = comment != null && Appointment.isAsked(comment);
        return new Coat(coat.status(), appointment ? "" : comment, false, coat.openEnd());
    }
}
