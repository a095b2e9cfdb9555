package org.jalon.observatory.past;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.directory.Category;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.Revision;
import org.jalon.directory.Service;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.jalon.observatory.past.Spell.Offered;
import org.jalon.observatory.supply.OfferedHours;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Makes spells of the revisions of a place. Hours are those of a week at the end of the month in which a spell begins. Used by
 * one thread.
 */
final class SpellMaker {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Gazetteer gazetteer;
    private final Map<Week, Double> known = new HashMap<>();

    SpellMaker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private record Week(String hours, String departement, YearMonth month) {}

    /** @param steps of one place, oldest first */
    List<Spell> spells(List<Revision> steps) {
        List<Spell> spells = new ArrayList<>();
        YearMonth from = YearMonth.from(LocalDate.EPOCH);
        Optional<Offered> now = Optional.empty();
        for (Map.Entry<YearMonth, Optional<Offered>> end : ends(steps).entrySet()) {
            if (!end.getValue().equals(now)) {
                YearMonth last = end.getKey().minusMonths(1);
                YearMonth first = from;
                now.ifPresent(offered -> spells.add(new Spell(first, last, offered)));
                from = end.getKey();
                now = end.getValue();
            }
        }
        YearMonth first = from;
        now.ifPresent(offered -> spells.add(new Spell(first, null, offered)));
        return spells;
    }

    /** What was offered at the end of each month in which something was said; empty where nothing was published. */
    private Map<YearMonth, Optional<Offered>> ends(List<Revision> steps) {
        Map<YearMonth, Optional<Offered>> ends = new TreeMap<>();
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        boolean published = false;
        for (int i = 0; i < steps.size(); i++) {
            Revision step = steps.get(i);
            step.changes().forEach((field, change) -> values.put(field, change.after()));
            published = isPublished(step.kind(), published);
            YearMonth month = month(step);
            if (i + 1 == steps.size() || !month.equals(month(steps.get(i + 1)))) {
                ends.put(month, published ? Optional.of(offered(new Facts(values), month)) : Optional.empty());
            }
        }
        return ends;
    }

    private static YearMonth month(Revision step) {
        return YearMonth.from(step.at().atZone(ZONE));
    }

    private static boolean isPublished(PlaceChange.Kind kind, boolean before) {
        return switch (kind) {
            case CREATED -> true;
            case UPDATED -> before;
            case REMOVED, MERGED -> false;
        };
    }

    private Offered offered(Facts facts, YearMonth month) {
        Optional<Commune> commune = gazetteer
                .findCommune(facts.text(Field.INSEE_CODE))
                .or(() -> facts.position().flatMap(gazetteer::communeAt));
        Set<Category> categories = EnumSet.noneOf(Category.class);
        facts.all(Field.SERVICES)
                .forEach(label -> Service.find(label).map(Service::category).ifPresent(categories::add));
        return new Offered(
                commune.map(found -> Optional.ofNullable(found.parentCode()).orElse(found.code()))
                        .orElse(""),
                categories,
                hours(facts.text(Field.HOURS), commune, month));
    }

    private @Nullable Double hours(String text, Optional<Commune> commune, YearMonth month) {
        Week week = new Week(text, commune.map(Commune::departementCode).orElse(""), month);
        double hours = known.computeIfAbsent(
                week,
                key -> OpeningHours.parse(text)
                        .filter(read -> !text.isEmpty())
                        .map(read -> OfferedHours.of(
                                        read,
                                        PlaceCalendar.ofCommune(
                                                commune.map(Commune::code).orElse("")),
                                        month.atEndOfMonth())
                                .week())
                        .orElse(Double.NaN));
        return Double.isNaN(hours) ? null : hours;
    }
}
