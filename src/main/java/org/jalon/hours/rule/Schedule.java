package org.jalon.hours.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jspecify.annotations.Nullable;

/** All rules of a text, in its order. Thread-safe. */
public final class Schedule {

    /** A year and a month: who asks when a place opens is not helped by a date beyond, and few hours hold that long. */
    private static final int FARTHEST_DAYS = 400;

    private static final int WEEK_AND_A_DAY = 8;
    private static final int WORK_LIMIT = 400_000;

    private final List<Rule> rules;
    private final boolean overnight;
    private final List<DaySelector.SchoolHolidays> schoolHolidays;
    private final int horizonDays;

    /** The days of every week, where they are alike, painted when first asked. Racing threads paint the same. */
    private final @Nullable DayTimeline[] week = new DayTimeline[7];

    public Schedule(List<Rule> rules) {
        this.rules = rules;
        this.overnight = rules.stream().anyMatch(Rule::isOvernight);
        this.schoolHolidays = schoolHolidaysIn(rules);
        this.horizonDays = horizonOf(rules);
    }

    /** How many days after a day must be looked at before one may say that nothing changes. */
    public int horizonDays() {
        return horizonDays;
    }

    /** Whether every week is like another. */
    public boolean isWeekly() {
        return horizonDays == WEEK_AND_A_DAY;
    }

    /** What is said of a day. Where it hangs on school holidays that are not known, neither is the state. */
    public DayTimeline on(LocalDate date, PlaceCalendar calendar) {
        if (isWeekly()) {
            int day = date.getDayOfWeek().ordinal();
            DayTimeline painted = week[day];
            if (painted == null) {
                painted = paint(date, calendar);
                week[day] = painted;
            }
            return painted;
        }
        if (!schoolHolidays.isEmpty() && hangsOnUnknownHolidays(date, calendar)) {
            DayTimeline inHolidays = paint(date, calendar.assumingSchoolHolidays(true));
            return inHolidays.whereAgrees(paint(date, calendar.assumingSchoolHolidays(false)));
        }
        return paint(date, calendar);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** What is said of any week, outside of the rules for some dates or weeks and of the fallbacks. */
    public Schedule usual() {
        return keeping(rule -> !rule.fallback() && rule.days().stream().allMatch(DaySelector::isOfAnyWeek));
    }

    /** What only these rules say. */
    public Schedule keeping(Predicate<Rule> kept) {
        return new Schedule(rules.stream().filter(kept).toList());
    }

    /**
     * The minutes that belong to a day and are not closed: those carried over from the day before are left out, those
     * that go on after midnight end after 1440.
     */
    public List<Segment> openingsOn(LocalDate date, PlaceCalendar calendar) {
        List<Segment> own = new ArrayList<>(4);
        for (Segment segment : on(date, calendar).segments()) {
            if (segment.status() != Status.CLOSED && !segment.coat().carried()) {
                append(own, segment.start(), segment.end(), segment.coat());
            }
        }
        if (!own.isEmpty() && own.getLast().end() == Stretch.DAY) {
            addCarried(own, date.plusDays(1), calendar);
        }
        return List.copyOf(own);
    }

    private void addCarried(List<Segment> own, LocalDate tomorrow, PlaceCalendar calendar) {
        int end = 0;
        for (Segment segment : on(tomorrow, calendar).segments()) {
            if (segment.start() != end
                    || segment.status() == Status.CLOSED
                    || !segment.coat().carried()) {
                return;
            }
            end = segment.end();
            append(
                    own,
                    Stretch.DAY + segment.start(),
                    Stretch.DAY + end,
                    segment.coat().asOwn());
        }
    }

    private static void append(List<Segment> list, int start, int end, Coat coat) {
        boolean joins = !list.isEmpty()
                && list.getLast().end() == start
                && list.getLast().coat().equals(coat);
        list.add(new Segment(joins ? list.removeLast().start() : start, end, coat));
    }

    private DayTimeline paint(LocalDate date, PlaceCalendar calendar) {
        LocalDate yesterday = overnight ? date.minusDays(1) : date;
        Painter painter = new Painter();
        for (Rule rule : rules) {
            if (rule.appliesOn(date, calendar)) {
                rule.paintOwnDay(painter);
            }
            if (overnight && rule.isOvernight() && rule.appliesOn(yesterday, calendar)) {
                rule.paintNextDay(painter);
            }
        }
        return painter.timeline();
    }

    private boolean hangsOnUnknownHolidays(LocalDate date, PlaceCalendar calendar) {
        for (DaySelector.SchoolHolidays selector : schoolHolidays) {
            LocalDate asked = date.minusDays(selector.offset());
            if (calendar.schoolHoliday(asked).isEmpty()
                    || calendar.schoolHoliday(asked.minusDays(1)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<DaySelector.SchoolHolidays> schoolHolidaysIn(List<Rule> rules) {
        List<DaySelector.SchoolHolidays> found = new ArrayList<>(1);
        rules.forEach(rule -> rule.days().forEach(selector -> addSchoolHolidays(selector, found)));
        return List.copyOf(found);
    }

    private static void addSchoolHolidays(DaySelector selector, List<DaySelector.SchoolHolidays> found) {
        if (selector instanceof DaySelector.SchoolHolidays school) {
            found.add(school);
        } else if (selector instanceof DaySelector.AnyOf any) {
            any.selectors().forEach(each -> addSchoolHolidays(each, found));
        }
    }

    /** A text of few rules is looked at for a year, one of hundreds for weeks: the work is bounded. */
    private static int horizonOf(List<Rule> rules) {
        if (rules.stream().flatMap(rule -> rule.days().stream()).allMatch(DaySelector.Weekdays.class::isInstance)) {
            return WEEK_AND_A_DAY;
        }
        int selectors = rules.stream()
                .flatMap(rule -> rule.days().stream())
                .mapToInt(DaySelector::size)
                .sum();
        int stretches = rules.stream().mapToInt(rule -> rule.stretches().size()).sum();
        // Each day asks all selectors, and each stretch is painted over those before it.
        return Math.clamp(WORK_LIMIT / (selectors + stretches * stretches), 2 * WEEK_AND_A_DAY, FARTHEST_DAYS);
    }
}
