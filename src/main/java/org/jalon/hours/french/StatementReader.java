package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.hours.french.Item.Break;
import org.jalon.hours.french.Item.Weight;
import org.jalon.hours.french.Statement.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of phrases: which times, closings and conditions belong to which days. Days come before their times
 * unless {@link Order} finds otherwise.
 */
final class StatementReader {

    private final String text;
    private final List<Item> items;
    private final Order order;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Coat> remarks = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    private Statement current = new Statement();
    private int at;
    private int sentenceStart;
    private boolean hardBreak;
    private boolean weakBreak;
    private boolean aside;
    private Item.@Nullable Except except;
    private @Nullable Part part;

    /** Parts of the day come before their times. */
    private boolean partsFirst;

    /** Slots of the current statement from here on have no remark yet. */
    private int undressed;

    /** Goes before the times it is about, in this statement. */
    private @Nullable Coat ahead;

    /** A condition over all that follows, to the end of the sentence or, after a colon, of the text. */
    private @Nullable Coat heading;

    private boolean headingLasts;
    private boolean headingIsTitle;
    private boolean joined;
    private Item.@Nullable When season;

    private StatementReader(String text, List<Item> items) {
        this.text = text;
        this.items = Places.weighed(items, text);
        this.order = new Order(this.items);
    }

    static Reading read(String text) {
        StatementReader reader = new StatementReader(text, ItemReader.items(text));
        for (; reader.at < reader.items.size(); reader.at++) {
            reader.take(reader.items.get(reader.at));
        }
        reader.flush();
        return new Reading(reader.statements, reader.remarks, reader.unread);
    }

    private void take(Item item) {
        if (except != null && !(item instanceof Break)) {
            takeExcepted(item, except);
            return;
        }
        switch (item) {
            case Break separator -> takeBreak(separator);
            case Item.Days days -> takeDays(days);
            case Item.Times times -> takeTimes(times);
            case Item.LoneTime time -> takeLoneTime(time);
            case Item.Until until -> takeUntil(until.minute(), until.phrase());
            case Item.DayPart dayPart -> takePart(dayPart);
            case Item.Closing closing -> takeClosing(closing);
            case Item.Except exception -> except = exception;
            case Item.Only _ -> takeOnly();
            case Item.Same same -> takeSame(same);
            case Item.When when -> takeWhen(when);
            case Item.Remark remark -> takeRemark(remark);
        }
        weakBreak = item instanceof Break;
    }

    private void takeBreak(Break separator) {
        if (except != null && separator.isHard()) {
            addRemark(new Item.Remark(Weight.UNREAD, except.phrase(), false));
            except = null;
        }
        joined |= separator == Break.AND;
        if (separator.isHard()) {
            hardBreak = true;
            joined = false;
            if (!headingLasts || separator == Break.SENTENCE && !headingIsTitle) {
                heading = null;
                headingLasts = false;
            }
        } else if (separator == Break.OPEN) {
            aside = true;
        } else if (separator == Break.CLOSE) {
            aside = false;
            if (current.replaces && current.hasContent()) {
                flush();
            }
        }
    }

    /** Begins a new statement after a hard break, unless the current one still waits for its content. */
    private void breakIfComplete() {
        if (hardBreak && (current.hasContent() || current.days == null)) {
            flush();
            sentenceStart = statements.size();
        }
        hardBreak = false;
    }

    private void flush() {
        finish();
        current = new Statement();
        part = null;
        ahead = null;
        partsFirst = false;
        undressed = 0;
    }

    private void finish() {
        if (current.isEmpty() || narrowsLast()) {
            return;
        }
        unsureClosing();
        if (heading != null && current.days != null && !current.hasContent() && !current.except) {
            current.effects.add(new Effect.Dress(Part.ALL, heading));
        }
        if (part != null && !current.hasContent()) {
            current.doubtful = true;
        }
        if (current.except && !current.hasContent()) {
            current.effects.add(new Effect.Close(Part.ALL));
        }
        if (season != null && current.whens.isEmpty()) {
            current.whens.add(season);
            current.underHeading = true;
        }
        statements.add(current);
    }

    /** "samedi 9h-12h (1er samedi du mois uniquement)". */
    private boolean narrowsLast() {
        boolean narrows = current.only
                && current.replaces
                && current.days != null
                && !current.hasContent()
                && !statements.isEmpty()
                && isWithin(current.days, statements.getLast().days);
        if (narrows) {
            statements.getLast().days = current.days;
        }
        return narrows;
    }

    private static boolean isWithin(Map<DayKey, Part> few, @Nullable Map<DayKey, Part> many) {
        return many != null && few.keySet().stream().allMatch(day -> many.containsKey(new DayKey(day.weekday(), 0)));
    }

    /** Closed under a condition: not known, instead of closed. */
    private void unsureClosing() {
        boolean condition = current.effects.stream()
                .anyMatch(effect -> effect instanceof Effect.Dress(Part _, Coat coat) && !coat.sure());
        if (condition && current.slots.isEmpty() && current.closes()) {
            Phrase phrase = current.phrase == null ? new Phrase(0, text.length()) : current.phrase;
            current.effects.clear();
            current.effects.add(new Effect.Dress(Part.ALL, Coat.unsure(text.substring(phrase.from(), phrase.to()))));
        }
    }

    private void takeDays(Item.Days days) {
        if (current.days != null && !current.hasContent()) {
            boolean narrows = aside && isWithin(days.parts(), current.days);
            if (narrows) {
                current.days.clear();
            }
            if (narrows || !hardBreak && !(previous() == Break.COLON)) {
                current.days.putAll(days.parts());
                current.doubtful |= days.doubtful();
                current.cover(days.phrase());
                return;
            }
        }
        if (previous() == Break.INCLUDING && current.days != null) {
            current.days.putAll(days.parts());
            current.cover(days.phrase());
            return;
        }
        boolean joins = current.days == null && !(hardBreak && current.hasContent());
        boolean timesFirst = !current.slots.isEmpty() && joins;
        if (!joins || timesFirst && !order.isTimesFirst()) {
            boolean inAside = aside;
            breakIfComplete();
            flush();
            current.adds = joined;
            current.replaces = inAside;
            order.daysFollowDays();
        }
        hardBreak = false;
        joined = false;
        current.setDays(days);
    }

    private void takeTimes(Item.Times times) {
        if (hardBreak && current.days == null && current.slots.isEmpty() && current.hasContent()) {
            flush();
        }
        if (previousMeaningful() instanceof Item.Closing && !weakBreak && current.closes()) {
            current.cover(times.phrase());
            current.effects.removeIf(Effect.Close.class::isInstance);
            current.effects.add(new Effect.CloseTimes(times.slots()));
            return;
        }
        boolean complete = !current.slots.isEmpty() && current.days != null;
        boolean startsPair = order.startsPair(at, hardBreak || current.days == null || complete);
        if (complete && startsPair) {
            flush();
            current.adds = joined;
        }
        if (hardBreak && !complete) {
            sentenceStart = current.slots.isEmpty() ? statements.size() : sentenceStart;
        }
        hardBreak = false;
        current.cover(times.phrase());
        partsFirst |= part != null;
        Part within = part != null ? part : dayPart();
        part = null;
        for (Slot slot : times.slots()) {
            current.doubtful |= within != null && !within.contains(slot);
            Slot dressed = ahead == null ? slot : slot.with(ahead);
            current.slots.add(heading == null ? dressed : dressed.with(heading));
        }
        if (ahead != null) {
            undressed = current.slots.size();
        }
    }

    /** The part that all of its days share, for the first times after them. */
    private @Nullable Part dayPart() {
        if (current.days == null || !current.slots.isEmpty() || !current.effects.isEmpty()) {
            return null;
        }
        return current.days.values().stream().reduce(Part::and).orElse(null);
    }

    private void takeLoneTime(Item.LoneTime time) {
        boolean changesEnd = aside || current.except || previousMeaningful() instanceof Item.Closing;
        if (changesEnd) {
            takeUntil(time.minute(), time.phrase());
        } else {
            takeRemark(new Item.Remark(Weight.UNREAD, time.phrase(), false));
        }
    }

    private void takeUntil(int minute, Phrase phrase) {
        if (previousMeaningful() instanceof Item.Closing && !current.effects.isEmpty()) {
            current.effects.removeLast();
        }
        if (!current.slots.isEmpty() && current.slots.getLast().end() == Slot.OPEN_END && current.effects.isEmpty()) {
            Slot last = current.slots.removeLast();
            current.doubtful |= last.start() >= minute;
            current.slots.add(last.start() < minute ? last.between(last.start(), minute) : last);
            return;
        }
        if (!current.slots.isEmpty()) {
            flush();
        }
        current.replaces = true;
        current.cover(phrase);
        current.effects.add(new Effect.Until(minute));
    }

    private void takePart(Item.DayPart dayPart) {
        Part said = dayPart.part();
        current.cover(dayPart.phrase());
        Item before = previousMeaningful();
        boolean after = before instanceof Item.Closing || before instanceof Item.Remark;
        if (after && !current.effects.isEmpty() && !(next() instanceof Item.Times)) {
            current.effects.add(restricted(current.effects.removeLast(), said));
        } else if (before instanceof Item.Times
                && !weakBreak
                && !current.slots.isEmpty()
                && !(partsFirst && next() instanceof Item.Times)) {
            current.doubtful |= !said.contains(current.slots.getLast());
        } else if (before instanceof Item.Only && current.slots.isEmpty()) {
            current.effects.add(new Effect.Keep(said));
        } else {
            if (hardBreak && !(next() instanceof Item.Times)) {
                breakIfComplete();
            }
            part = part == null ? said : part.and(said);
        }
    }

    private static Effect restricted(Effect effect, Part part) {
        return switch (effect) {
            case Effect.Close _ -> new Effect.Close(part);
            case Effect.Keep _ -> new Effect.Keep(part);
            case Effect.Dress(Part _, Coat coat) -> new Effect.Dress(part, coat);
            case Effect.CloseTimes closing -> closing;
            case Effect.Until until -> until;
        };
    }

    private void takeClosing(Item.Closing closing) {
        if (current.closes() && !(hardBreak && next() instanceof Item.Days)) {
            return;
        }
        breakIfComplete();
        Item next = next();
        boolean aboutOthers = next instanceof Item.Days || next instanceof Item.When;
        if (!current.slots.isEmpty() && aboutOthers) {
            flush();
        }
        current.cover(closing.phrase());
        current.effects.add(new Effect.Close(takenPart()));
    }

    private Part takenPart() {
        Part taken = part == null ? Part.ALL : part;
        part = null;
        return taken;
    }

    private void takeOnly() {
        current.only = true;
        boolean partOfDays = current.days != null
                && current.slots.isEmpty()
                && current.days.values().stream().noneMatch(Part::isAll);
        if (partOfDays || part != null && current.slots.isEmpty()) {
            current.effects.add(new Effect.Keep(takenPart()));
        }
    }

    private void takeSame(Item.Same same) {
        for (int i = statements.size() - 1; i >= 0; i--) {
            if (!statements.get(i).slots.isEmpty() && current.days != null && current.slots.isEmpty()) {
                current.slots.addAll(statements.get(i).slots);
                current.cover(same.phrase());
                return;
            }
        }
        takeRemark(new Item.Remark(Weight.UNREAD, same.phrase(), false));
    }

    private void takeExcepted(Item item, Item.Except exception) {
        except = null;
        switch (item) {
            case Item.Days days when current.days != null && !current.hasContent() -> subtract(days);
            case Item.Days days -> {
                flush();
                current.setDays(days);
                current.cover(exception.phrase());
                current.except = true;
                current.replaces = true;
            }
            case Item.When(Scope scope, boolean excluded, Phrase phrase) ->
                takeWhen(new Item.When(scope, !excluded, exception.phrase().to(phrase)));
            case Item.DayPart(Part excepted, Phrase _) -> current.effects.add(new Effect.Close(excepted));
            case Item.Remark(Weight _, Phrase phrase, boolean place) ->
                takeRemark(new Item.Remark(Weight.UNREAD, exception.phrase().to(phrase), place));
            case Item.Except again -> except = again;
            case Item.Closing _, Item.Only _ -> except = exception;
            case Item.Times _, Item.LoneTime _, Item.Until _, Item.Same _, Break _ -> {
                takeRemark(new Item.Remark(Weight.UNREAD, exception.phrase(), false));
                take(item);
            }
        }
        weakBreak = false;
    }

    /** "tous les jours sauf le dimanche", before their times. */
    private void subtract(Item.Days days) {
        Map<DayKey, Part> left = new LinkedHashMap<>(current.days == null ? Map.of() : current.days);
        Map<DayKey, Part> closed = new LinkedHashMap<>(days.parts());
        closed.entrySet().removeIf(each -> each.getValue().isAll() && left.remove(each.getKey()) != null);
        current.days = left;
        current.cover(days.phrase());
        current.doubtful |= days.doubtful();
        if (!closed.isEmpty()) {
            Statement closing = new Statement();
            closing.setDays(days);
            closing.days = closed;
            closing.replaces = true;
            closing.effects.add(new Effect.Close(Part.ALL));
            statements.add(closing);
        }
    }

    private void takeWhen(Item.When when) {
        if (hardBreak && (current.hasContent() || current.days == null)) {
            breakIfComplete();
        }
        boolean beginsAnother = (weakBreak || joined) && next() instanceof Item.Days && order.daysHaveTimes(at + 1);
        if (current.hasContent() && (following(1) == Break.COLON || beginsAnother)) {
            flush();
            current.underHeading = true;
        }
        boolean begins = current.isEmpty();
        boolean aboutLater = begins && order.goesOn(at);
        if (!beginsAnother && aboutLater && !when.excluded() && when.scope().sort() != Scope.Sort.DATES
                || isHeading(begins)) {
            season = when;
            current.cover(when.phrase());
        } else if (begins && !aboutLater) {
            statements.forEach(each -> each.whens.add(when));
        } else {
            current.whens.add(when);
            current.cover(when.phrase());
            boolean afterComma = previous() == Break.COMMA && !current.slots.isEmpty();
            List<Statement> sentence = statements.subList(sentenceStart, statements.size());
            if (afterComma && !current.replaces) {
                sentence.forEach(each -> each.whens.add(when));
            } else if (when.excluded() && (aside || current.adds) && !current.slots.isEmpty()) {
                sentence.forEach(each -> each.perhaps.add(when));
            }
        }
    }

    private boolean isHeading(boolean begins) {
        return begins && at + 1 < items.size() && (items.get(at + 1) == Break.COLON || items.get(at + 1) == Break.LINE);
    }

    private void takeRemark(Item.Remark remark) {
        if (hardBreak && (current.hasContent() || current.days == null)) {
            breakIfComplete();
        }
        Coat coat = coat(remark);
        if (current.isEmpty() && part == null && !aside) {
            current.phrase = null;
            takeRemarkFirst(remark, coat);
            return;
        }
        current.cover(remark.phrase());
        boolean beforePart = next() instanceof Item.DayPart && !(following(2) instanceof Item.Times);
        boolean beforeTimes = next() instanceof Item.Times && (weakBreak || ahead != null);
        if (part != null && !beforeTimes) {
            current.effects.add(new Effect.Dress(takenPart(), coat));
        } else if (current.slots.isEmpty() && next() instanceof Item.Times || beforeTimes) {
            ahead = coat;
        } else if (current.slots.isEmpty() || current.except || beforePart) {
            current.effects.add(new Effect.Dress(Part.ALL, coat));
        } else {
            dressSlots(remark, coat);
        }
    }

    private void takeRemarkFirst(Item.Remark remark, Coat coat) {
        boolean title = following(1) == Break.COLON;
        if (!order.goesOn(at) && !title) {
            remarks.add(coat);
        } else if (remark.weight() == Weight.NOTE && !title) {
            ahead = coat;
        } else {
            current.cover(remark.phrase());
            headingIsTitle = title;
            heading = heading == null || headingIsTitle ? coat : heading.and(coat);
            headingLasts = headingIsTitle || !bindsNext(remark);
            if (!title) {
                current.effects.add(new Effect.Dress(Part.ALL, coat));
            }
        }
    }

    /** "sur rendez-vous le lundi" is about that Monday only. */
    private boolean bindsNext(Item.Remark remark) {
        return next() instanceof Item.Days days
                && !text.substring(remark.phrase().to(), days.phrase().from()).isBlank();
    }

    private void dressSlots(Item.Remark remark, Coat coat) {
        boolean anyBare = undressed < current.slots.size();
        int first = anyBare ? undressed : weakBreak ? 0 : current.slots.size() - 1;
        for (int i = first; i < current.slots.size(); i++) {
            current.slots.set(i, current.slots.get(i).with(coat));
        }
        undressed = current.slots.size();
        if (weakBreak && !aside && remark.weight() != Weight.NOTE && !(next() instanceof Item.Days)) {
            statements
                    .subList(sentenceStart, statements.size())
                    .forEach(each -> each.slots.replaceAll(slot -> slot.with(coat)));
        }
    }

    private Coat coat(Item.Remark remark) {
        String words = text.substring(remark.phrase().from(), remark.phrase().to());
        if (remark.weight() == Weight.UNREAD) {
            unread.add(words);
        }
        return new Coat(remark.weight() == Weight.NOTE, words);
    }

    private void addRemark(Item.Remark remark) {
        remarks.add(coat(remark));
    }

    private @Nullable Item previous() {
        return following(-1);
    }

    /** The phrase before this one, whatever separates them. */
    private @Nullable Item previousMeaningful() {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (!(items.get(i) instanceof Break)) {
                return items.get(i);
            }
        }
        return null;
    }

    /** The phrase after this one, whatever separates them but a hard break. */
    private @Nullable Item next() {
        return following(1);
    }

    private @Nullable Item following(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < items.size() ? items.get(index) : null;
    }
}
