package org.jalon.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.rule.DayTimeline;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jalon.hours.rule.Schedule;
import org.jspecify.annotations.Nullable;

/** A schedule at an instant: the segment that holds it, and the first change after it. */
final class Moment {

    private final Schedule schedule;
    private final PlaceCalendar calendar;
    private final ZoneRules zone;
    private final LocalDate today;
    private final List<Segment> segments;
    private final int index;

    Moment(Schedule schedule, PlaceCalendar calendar, Instant instant) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.zone = calendar.zone().getRules();
        LocalDateTime local = LocalDateTime.ofInstant(instant, calendar.zone());
        this.today = local.toLocalDate();
        DayTimeline timeline = schedule.on(today, calendar);
        this.segments = timeline.segments();
        this.index = hasClockChange(today)
                ? indexByInstant(instant)
                : timeline.indexAt(local.toLocalTime().toSecondOfDay() / 60);
    }

    OpenState state() {
        return new OpenState(segment().status(), nextChange());
    }

    Segment segment() {
        return segments.get(index);
    }

    /** The first change of status; null when there is none within the horizon. */
    private @Nullable Instant nextChange() {
        Status now = segment().status();
        LocalDate date = today;
        List<Segment> day = segments.subList(index, segments.size());
        for (int days = 0; days <= schedule.horizonDays(); days++) {
            for (Segment each : day) {
                if (each.status() != now) {
                    return instantAt(date, each.start());
                }
            }
            date = date.plusDays(1);
            day = schedule.on(date, calendar).segments();
        }
        return null;
    }

    private boolean hasClockChange(LocalDate date) {
        LocalDateTime midnight = date.atStartOfDay();
        return !zone.isFixedOffset() && !zone.getOffset(midnight).equals(zone.getOffset(midnight.plusDays(1)));
    }

    /** On the day of a clock change a segment begins once: at the first occurrence of its local time. */
    private int indexByInstant(Instant instant) {
        int last = 0;
        for (int i = 1; i < segments.size(); i++) {
            if (!instantAt(today, segments.get(i).start()).isAfter(instant)) {
                last = i;
            }
        }
        return last;
    }

    /** A local time that the clock skips is the instant of the change; one that it repeats is the first of the two. */
    private Instant instantAt(LocalDate date, int minute) {
        LocalDateTime local = date.atTime(LocalTime.ofSecondOfDay(minute * 60L));
        List<ZoneOffset> offsets = zone.getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition skipped = zone.getTransition(local);
            return skipped.getInstant();
        }
        return local.toInstant(offsets.getFirst());
    }
}
