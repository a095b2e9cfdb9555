package org.jalon.hours.french;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.hours.french.Item.Break;
import org.jalon.hours.french.Item.Weight;
import org.jalon.hours.french.Statement.Effect;

/**
 * Makes statements of phrases: which times, closings and conditions belong to which days. Days come before their times
 * unless {@link Order} finds otherwise.
 */
final class StatementReader {

    private final Gathering so;
    private final RemarkStatements comments;
    private final SeasonStatements seasons;
    private final TimeStatements times;

    private StatementReader(Gathering so) {
        this.so = so;
        this.comments = new RemarkStatements(so);
        this.seasons = new SeasonStatements(so);
        this.times = new TimeStatements(so, comments);
    }

    static Reading read(String text) {
        Gathering so = new Gathering(text, Places.weighed(ItemReader.items(text), text));
        StatementReader reader = new StatementReader(so);
        for (; so.at < so.items.size(); so.at++) {
            reader.take(so.items.get(so.at));
        }
        so.flush();
        return new Reading(so.statements, so.remarks, so.unread);
    }

    private void take(Item item) {
        if (so.except != null && !(item instanceof Break)) {
            takeExcepted(item, so.except);
            return;
        }
        switch (item) {
            case Break separator -> takeBreak(separator);
            case Item.Days days -> times.takeDays(days);
            case Item.Times said -> times.takeTimes(said);
            case Item.LoneTime time -> times.takeLoneTime(time);
            case Item.Until until -> times.takeUntil(until.minute(), until.phrase());
            case Item.DayPart dayPart -> times.takePart(dayPart);
            case Item.Closing closing -> takeClosing(closing);
            case Item.Except exception -> so.except = exception;
            case Item.Only _ -> takeOnly();
            case Item.Same same -> times.takeSame(same);
            case Item.When when -> seasons.takeWhen(when);
            case Item.Remark remark -> comments.takeRemark(remark);
        }
        so.weakBreak = item instanceof Break;
    }

    private void takeBreak(Break separator) {
        if (so.except != null && separator.isHard()) {
            comments.addRemark(new Item.Remark(Weight.UNREAD, so.except.phrase(), false));
            so.except = null;
        }
        so.joined |= separator == Break.AND;
        if (separator.isHard()) {
            if (separator != Break.SEMICOLON) {
                so.doubtSeason();
            }
            so.hardBreak = true;
            so.joined = false;
            if (!so.headingLasts || separator == Break.SENTENCE && !so.headingIsTitle) {
                so.heading = null;
                so.headingLasts = false;
            }
        } else if (separator == Break.OPEN) {
            so.aside = true;
        } else if (separator == Break.CLOSE) {
            so.aside = false;
            if (so.current.replaces && so.current.hasContent()) {
                so.flush();
            }
        }
    }

    private void takeClosing(Item.Closing closing) {
        if (so.current.closes() && !(so.hardBreak && so.next() instanceof Item.Days)) {
            return;
        }
        so.breakIfComplete();
        Item next = so.next();
        boolean aboutOthers = next instanceof Item.Days || next instanceof Item.When;
        if (!so.current.slots.isEmpty() && aboutOthers) {
            so.flush();
        }
        boolean bare = next == null || next instanceof Break;
        // "9h-12h fermé" on one day.
        so.current.doubtful |= bare && !so.weakBreak && so.part == null && !so.current.slots.isEmpty();
        so.current.cover(closing.phrase());
        so.current.effects.add(new Effect.Close(so.takenPart()));
    }

    private void takeOnly() {
        so.current.only = true;
        boolean partOfDays = so.current.days != null
                && so.current.slots.isEmpty()
                && so.current.days.values().stream().noneMatch(Part::isAll);
        if (so.next() instanceof Item.Times) {
            return;
        }
        if (partOfDays || so.part != null && so.current.slots.isEmpty()) {
            so.current.effects.add(new Effect.Keep(so.takenPart()));
        }
    }

    private void takeExcepted(Item item, Item.Except exception) {
        so.except = null;
        switch (item) {
            case Item.Days days when so.current.days != null && !so.current.hasContent() -> subtract(days);
            case Item.Days days
            when so.statements.isEmpty() && !so.current.hasContent() && !days.arePublicHolidays() -> {
                so.current.days = everyDay();
                subtract(days);
            }
            case Item.Days days -> {
                boolean partClosed = so.current.closesPart();
                so.flush();
                so.current.setDays(days);
                so.current.cover(exception.phrase());
                so.current.except = true;
                // "fermé l'après-midi sauf le mercredi de 14h à 17h" says nothing about that morning.
                so.current.adds = partClosed;
                so.current.replaces = !partClosed;
            }
            case Item.When(Scope scope, boolean excluded, Phrase phrase) ->
                seasons.takeWhen(
                        new Item.When(scope, !excluded, exception.phrase().to(phrase)));
            case Item.DayPart(Part excepted, Phrase _) -> so.current.effects.add(new Effect.Close(excepted));
            case Item.Remark(Weight _, Phrase phrase, boolean place) ->
                comments.takeRemark(
                        new Item.Remark(Weight.UNREAD, exception.phrase().to(phrase), place));
            case Item.Except again -> so.except = again;
            case Item.Closing _, Item.Only _ -> so.except = exception;
            case Item.Times _, Item.LoneTime _, Item.Until _, Item.Same _, Break _ -> {
                comments.takeRemark(new Item.Remark(Weight.UNREAD, exception.phrase(), false));
                take(item);
            }
        }
        so.weakBreak = false;
    }

    /** "tous les après-midi sauf le lundi" names no day before. */
    private static Map<DayKey, Part> everyDay() {
        Map<DayKey, Part> days = new LinkedHashMap<>();
        for (int day = 0; day < 7; day++) {
            days.put(new DayKey(day, 0), Part.ALL);
        }
        return days;
    }

    /** "tous les jours sauf le dimanche", before their times. */
    private void subtract(Item.Days days) {
        Map<DayKey, Part> left = new LinkedHashMap<>(so.current.days == null ? Map.of() : so.current.days);
        Map<DayKey, Part> closed = new LinkedHashMap<>(days.parts());
        closed.entrySet().removeIf(each -> each.getValue().isAll() && left.remove(each.getKey()) != null);
        so.current.days = left;
        so.current.cover(days.phrase());
        so.current.doubtful |= days.doubtful();
        if (!closed.isEmpty()) {
            Statement closing = new Statement();
            closing.setDays(days);
            closing.days = closed;
            closing.replaces = true;
            closing.effects.add(new Effect.Close(Part.ALL));
            so.statements.add(closing);
        }
    }
}
