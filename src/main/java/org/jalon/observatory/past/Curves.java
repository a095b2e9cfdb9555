package org.jalon.observatory.past;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.directory.Category;

/** How supply rose and fell in each commune, from month to month. Immutable once made. */
final class Curves {

    private final Map<String, NavigableMap<YearMonth, Step>> steps = new HashMap<>();

    /** What more there is, or less, than at the end of the month before. */
    private static final class Step {
        private int places;
        private final Map<Category, Integer> categories = new EnumMap<>(Category.class);
        private int knownHours;
        private double hours;

        void add(Spell.Offered offered, int sign) {
            places += sign;
            offered.categories().forEach(category -> categories.merge(category, sign, Integer::sum));
            Double known = offered.hours();
            if (known != null) {
                knownHours += sign;
                hours += sign * known;
            }
        }

        void add(Step other) {
            places += other.places;
            other.categories.forEach((category, count) -> categories.merge(category, count, Integer::sum));
            knownHours += other.knownHours;
            hours += other.hours;
        }

        PastSupply at(YearMonth month) {
            Map<Category, Integer> some = new EnumMap<>(Category.class);
            categories.forEach((category, count) -> {
                if (count > 0) {
                    some.put(category, count);
                }
            });
            // Sums of what came and went leave crumbs behind.
            return new PastSupply(month, places, some, knownHours, knownHours == 0 ? 0 : hours);
        }
    }

    static Curves of(Iterable<Spell> spells) {
        Curves curves = new Curves();
        for (Spell spell : spells) {
            curves.step(spell.offered().commune(), spell.from()).add(spell.offered(), 1);
            spell.end()
                    .ifPresent(end -> curves.step(spell.offered().commune(), end.plusMonths(1))
                            .add(spell.offered(), -1));
        }
        return curves;
    }

    private Step step(String commune, YearMonth month) {
        return steps.computeIfAbsent(commune, key -> new TreeMap<>()).computeIfAbsent(month, key -> new Step());
    }

    /** Of these communes together, until a month; from the first in which there was something, at the earliest. */
    List<PastSupply> of(Set<String> communes, YearMonth from, YearMonth until) {
        NavigableMap<YearMonth, Step> together = new TreeMap<>();
        for (String commune : communes) {
            NavigableMap<YearMonth, Step> one = steps.get(commune);
            if (one != null) {
                one.forEach((month, step) ->
                        together.computeIfAbsent(month, key -> new Step()).add(step));
            }
        }
        List<PastSupply> curve = new ArrayList<>();
        if (together.isEmpty()) {
            return curve;
        }
        Step sum = new Step();
        for (YearMonth month = together.firstKey(); !month.isAfter(until); month = month.plusMonths(1)) {
            Step step = together.get(month);
            if (step != null) {
                sum.add(step);
            }
            if (!month.isBefore(from)) {
                curve.add(sum.at(month));
            }
        }
        return curve;
    }
}
