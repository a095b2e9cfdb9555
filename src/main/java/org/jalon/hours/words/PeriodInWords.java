package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.hours.HoursNotice;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.dated.ExceptionalPeriod;
import org.jalon.hours.rule.Coat;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jalon.hours.rule.Schedule;

/** Exceptional hours: {@code Fermé exceptionnellement du 24 décembre au 1er janvier : congés}. */
final class PeriodInWords {

    private final Speech speech;
    private final Schedule schedule;
    private final LocalDate today;
    private final PlaceCalendar calendar;

    PeriodInWords(Speech speech, Schedule schedule, LocalDate today, PlaceCalendar calendar) {
        this.speech = speech;
        this.schedule = schedule;
        this.today = today;
        this.calendar = calendar;
    }

    HoursNotice say(ExceptionalPeriod period) {
        Dates dates = new Dates(speech, today);
        String when = dates.say(period.first(), period.last());
        Optional<Map<DayOfWeek, List<Segment>>> week = period.week(schedule, calendar);
        boolean closed = week.isPresent() && week.get().values().stream().allMatch(List::isEmpty);
        Optional<String> comment = period.comment();
        String why = comment.map(said -> speech.say(closed ? "notice.why" : "remark", speech.typed(said)))
                .orElse("");
        String text = closed
                ? speech.say("notice.closed", when)
                : speech.say("notice.hours", when, hours(period, week, comment));
        String brief = speech.say(closed ? "notice.closed.brief" : "notice.hours.brief", when);
        return new HoursNotice(period.first(), period.last(), text + why, brief, period.holds(today));
    }

    private String hours(
            ExceptionalPeriod period, Optional<Map<DayOfWeek, List<Segment>>> week, Optional<String> comment) {
        if (week.isEmpty()) {
            RuleInWords rules = new RuleInWords(speech);
            return period.rules().stream()
                    .map(rules::hoursByDay)
                    .reduce((left, right) -> speech.say("groups", left, right))
                    .orElse("");
        }
        DayInWords dayInWords = new DayInWords(speech);
        Map<DayOfWeek, String> said = new EnumMap<>(DayOfWeek.class);
        week.get().forEach((day, segments) -> said.put(day, dayInWords.say(without(comment, segments))));
        return period.first().equals(period.last())
                ? said.values().iterator().next()
                : new DaysWithHours(speech).say(said);
    }

    /** The comment of all is said once, after them; that one must make an appointment is said with the hours. */
    private List<Segment> without(Optional<String> comment, List<Segment> segments) {
        return segments.stream()
                .map(segment ->
                        comment.isPresent() && Objects.equals(segment.coat().comment(), comment.get())
                                ? new Segment(segment.start(), segment.end(), bare(segment.coat()))
                                : segment)
                .toList();
    }

    private static Coat bare(Coat coat) {
        return new Coat(Status.OPEN, null, coat.carried(), coat.openEnd());
    }
}
