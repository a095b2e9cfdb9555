package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.hours.french.Item.Break;
import org.jalon.hours.french.Item.Weight;
import org.jalon.hours.french.Statement.Effect;
import org.jspecify.annotations.Nullable;

/** What was gathered so far, where one is in the phrases, and what still waits for the phrases to come. */
final class Gathering {

    final String text;
    final List<Item> items;
    final Order order;
    final List<Statement> statements = new ArrayList<>();
    final List<Coat> remarks = new ArrayList<>();
    final List<String> unread = new ArrayList<>();

    Statement current = new Statement();
    int at;
    int sentenceStart;
    boolean hardBreak;
    boolean weakBreak;
    boolean aside;
    Item.@Nullable Except except;

    @Nullable
    Part part;

    /** Parts of the day come before their times. */
    boolean partsFirst;

    /** Slots of the current statement from here on have no remark yet. */
    int undressed;

    /** Goes before the times it is about, in this statement. */
    @Nullable
    Coat ahead;

    /** A condition over all that follows, to the end of the sentence or, after a colon, of the text. */
    @Nullable
    Coat heading;

    boolean headingLasts;
    boolean headingIsTitle;
    boolean joined;
    Item.@Nullable When season;

    /** Whether what was said under the season may have been all. */
    boolean seasonPerhapsOver;

    Gathering(String text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.order = new Order(items);
    }

    /** Begins a new statement after a hard break, unless the current one still waits for its content. */
    void breakIfComplete() {
        if (hardBreak && (current.hasContent() || current.days == null)) {
            flush();
            sentenceStart = statements.size();
        }
        hardBreak = false;
    }

    void flush() {
        finish();
        current = new Statement();
        part = null;
        ahead = null;
        partsFirst = false;
        undressed = 0;
    }

    /** "En août : fermé le lundi. Mardi 9h-12h": in August, or always? "En août : lundi fermé" begins a table of days. */
    void doubtSeason() {
        boolean table = previous() instanceof Item.Closing
                && (following(-2) instanceof Item.Days
                        || following(-2) == Break.COLON && following(-3) instanceof Item.Days);
        if (season == null || !current.hasContent() || !current.slots.isEmpty() || table) {
            return;
        }
        if (current.whens.isEmpty()) {
            current.whens.add(season);
            current.underHeading = true;
        }
        seasonPerhapsOver = statements.stream().noneMatch(each -> each.whens.contains(season) && !each.slots.isEmpty());
    }

    private void finish() {
        if (current.isEmpty() || narrowsLast()) {
            return;
        }
        unsureClosing();
        if (heading != null && current.days != null && !current.hasContent() && !current.except) {
            current.effects.add(new Effect.Dress(Part.ALL, heading));
        }
        current.doubtful |= part != null;
        if (current.except && !current.hasContent()) {
            current.effects.add(new Effect.Close(Part.ALL));
        }
        if (season != null && current.whens.isEmpty()) {
            current.whens.add(season);
            current.underHeading = true;
            current.doubtful |= seasonPerhapsOver;
        }
        statements.add(current);
    }

    /** "samedi 9h-12h (1er samedi du mois uniquement)". */
    private boolean narrowsLast() {
        boolean narrows = current.replaces
                && !current.except
                && current.days != null
                && (current.only || current.days.keySet().stream().noneMatch(DayKey::isEveryWeek))
                && !current.hasContent()
                && !statements.isEmpty()
                && isWithin(current.days, statements.getLast().days);
        if (narrows) {
            statements.getLast().days = current.days;
        }
        return narrows;
    }

    static boolean isWithin(Map<DayKey, Part> few, @Nullable Map<DayKey, Part> many) {
        return many != null && few.keySet().stream().allMatch(day -> many.containsKey(new DayKey(day.weekday(), 0)));
    }

    /** Closed under a condition: not known, instead of closed. */
    private void unsureClosing() {
        boolean condition = current.effects.stream()
                .anyMatch(effect -> effect instanceof Effect.Dress(Part _, Coat coat) && !coat.sure());
        if (condition && current.slots.isEmpty() && current.closes()) {
            Phrase phrase = current.phrase == null ? new Phrase(0, text.length()) : current.phrase;
            current.perhapsClosed = true;
            current.effects.clear();
            current.effects.add(new Effect.Dress(Part.ALL, Coat.unsure(text.substring(phrase.from(), phrase.to()))));
        }
    }

    Part takenPart() {
        Part taken = part == null ? Part.ALL : part;
        part = null;
        return taken;
    }

    Coat coat(Item.Remark remark) {
        String words = text.substring(remark.phrase().from(), remark.phrase().to());
        if (remark.weight() == Weight.UNREAD) {
            unread.add(words);
        }
        return new Coat(remark.weight() == Weight.NOTE, words);
    }

    @Nullable
    Item previous() {
        return following(-1);
    }

    /** The phrase before this one, whatever separates them. */
    @Nullable
    Item previousMeaningful() {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (!(items.get(i) instanceof Break)) {
                return items.get(i);
            }
        }
        return null;
    }

    /** What nobody understands between these days and those before, as in "lundi, hibou et jeudi": the times may be of others. */
    @Nullable
    Phrase unreadInList() {
        Phrase unread = null;
        for (int i = at - 1; i >= 0; i--) {
            switch (items.get(i)) {
                case Break separator when separator == Break.COMMA || separator == Break.AND -> {}
                case Item.Remark(Weight weight, Phrase phrase, boolean _)
                when weight == Weight.UNREAD -> unread = phrase;
                case Item.Days days -> {
                    return unread == null ? null : days.phrase().to(unread);
                }
                default -> {
                    return null;
                }
            }
        }
        return null;
    }

    /** The phrase after this one, whatever separates them but a hard break. */
    @Nullable
    Item next() {
        return following(1);
    }

    @Nullable
    Item following(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < items.size() ? items.get(index) : null;
    }
}
