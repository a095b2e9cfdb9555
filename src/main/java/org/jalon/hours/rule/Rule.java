package org.jalon.hours.rule;

import java.time.LocalDate;
import java.util.List;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.PlaceCalendar;

/**
 * One rule: on days that all its selectors match, its stretches get its coat.
 *
 * @param days all must match; none means every day
 * @param overrides forget, on its days, all that the rules before it said
 * @param fallback speaks only where the rules before it leave the place closed
 */
public record Rule(List<DaySelector> days, List<Stretch> stretches, Coat coat, boolean overrides, boolean fallback) {

    boolean appliesOn(LocalDate date, PlaceCalendar calendar) {
        for (DaySelector selector : days) {
            if (!selector.matches(date, calendar)) {
                return false;
            }
        }
        return true;
    }

    /** What it paints, from the midnight that begins its day. */
    public List<DayTimeline.Segment> segments() {
        return stretches.stream()
                .map(stretch -> new DayTimeline.Segment(stretch.start(), stretch.end(), coatOf(stretch)))
                .toList();
    }

    boolean isOvernight() {
        return stretches.stream().anyMatch(Stretch::isOvernight);
    }

    void paintOwnDay(Painter painter) {
        if (overrides) {
            painter.clear();
        }
        for (Stretch stretch : stretches) {
            painter.paint(stretch.start(), Math.min(stretch.end(), Stretch.DAY), coatOf(stretch), fallback);
        }
    }

    void paintNextDay(Painter painter) {
        for (Stretch stretch : stretches) {
            if (stretch.isOvernight()) {
                painter.paint(0, stretch.end() - Stretch.DAY, coatOf(stretch).asCarried(), fallback);
            }
        }
    }

    private Coat coatOf(Stretch stretch) {
        return stretch.sure() || coat.status() == Status.CLOSED ? coat : coat.asOpenEnd();
    }
}
