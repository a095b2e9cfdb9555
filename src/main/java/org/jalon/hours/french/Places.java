package org.jalon.hours.french;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.hours.french.Item.Remark;
import org.jalon.hours.french.Item.Weight;

/** Weighs the remarks that say where: hours of several places are not those of one. */
final class Places {

    private Places() {}

    static List<Item> weighed(List<Item> items, String text) {
        Set<String> places = new HashSet<>();
        long days = items.stream().filter(Item.Days.class::isInstance).count();
        for (Item item : items) {
            if (item instanceof Remark(Weight _, Phrase phrase, boolean place) && place) {
                places.add(Folded.of(text.substring(phrase.from(), phrase.to())));
            }
        }
        boolean several = places.size() > 1;
        return items.stream()
                .map(item -> item instanceof Remark remark
                                && remark.place()
                                && remark.weight() == Weight.NOTE
                                && (several || days > 1 && item != items.getFirst() && item != items.getLast())
                        ? new Remark(Weight.CONDITION, remark.phrase(), true)
                        : item)
                .toList();
    }
}
