package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text says of some days, as it is gathered phrase by phrase. */
final class Statement {

    /** Null as long as none were said. */
    @Nullable
    Map<DayKey, Part> days;

    final List<Slot> slots = new ArrayList<>(4);
    final List<Effect> effects = new ArrayList<>(2);
    final List<Item.When> whens = new ArrayList<>(1);

    /** Said of another statement, perhaps of this one too. */
    final List<Item.When> perhaps = new ArrayList<>(0);

    /** Of these days, no others. */
    boolean only;

    /** Says it of all there is when it is the whole text, or of what came before. */
    @Nullable
    Phrase phrase;

    /** Takes the place of what was said of these days. */
    boolean replaces;

    /** Comes with what was said of these days: "et le vendredi de 14h à 15h". */
    boolean adds;

    /** Its time of the year came first, as a heading. */
    boolean underHeading;

    boolean except;

    /** Closed under a condition that nobody can check. */
    boolean perhapsClosed;

    boolean doubtful;
    boolean partForAll;

    /** What is done to hours that are said elsewhere, or to those of the statement itself. */
    sealed interface Effect {

        record Close(Part part) implements Effect {}

        record CloseTimes(List<Slot> slots) implements Effect {}

        record Keep(Part part) implements Effect {}

        record Dress(Part part, Coat coat) implements Effect {}

        record Until(int minute) implements Effect {}
    }

    void cover(Phrase other) {
        phrase = phrase == null ? other : phrase.to(other);
    }

    void setDays(Item.Days said) {
        days = new LinkedHashMap<>(said.parts());
        doubtful |= said.doubtful();
        partForAll |= said.partForAll();
        cover(said.phrase());
    }

    boolean isEmpty() {
        return days == null && slots.isEmpty() && effects.isEmpty() && whens.isEmpty();
    }

    /** Whether it says more than which days. */
    boolean hasContent() {
        return !slots.isEmpty() || !effects.isEmpty();
    }

    /** Around the clock, which is every day's unless one is named. */
    boolean isAlways() {
        return slots.stream().allMatch(slot -> slot.start() == 0 && slot.end() == Slot.DAY);
    }

    boolean areHolidays() {
        return days != null && days.keySet().stream().allMatch(DayKey::isPublicHoliday);
    }

    boolean closesPart() {
        return effects.stream().anyMatch(effect -> effect instanceof Effect.Close(Part part) && !part.isAll());
    }

    boolean closes() {
        return effects.stream().anyMatch(Effect.Close.class::isInstance);
    }
}
