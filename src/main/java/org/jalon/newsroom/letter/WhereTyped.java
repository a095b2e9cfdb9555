package org.jalon.newsroom.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.NameFold;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** The territories that somebody may mean who types a name: a commune, an EPCI, a département or a région. */
public final class WhereTyped {

    private static final int MOST = 8;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST = 100;
    private static final double GOOD = 0.8;

    private final Gazetteer gazetteer;

    public WhereTyped(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The only one when its name or code is exactly that; otherwise those that resemble it, none when nothing does. */
    public List<Territory> find(String typed) {
        String text = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
        String folded = NameFold.fold(text);
        Set<Territory> alike = new LinkedHashSet<>();
        for (Kind kind : List.of(Kind.DEPARTEMENT, Kind.REGION, Kind.EPCI)) {
            for (Territory area : gazetteer.listAreas(kind)) {
                String name = NameFold.fold(gazetteer.nameOf(area).orElse(""));
                if (area.code().equalsIgnoreCase(text) || name.equals(folded)) {
                    return List.of(area);
                }
                if (folded.length() >= SHORTEST_PART && name.contains(folded)) {
                    alike.add(area);
                }
            }
        }
        List<Territory> communes = gazetteer.search(text, MOST).stream()
                .filter(match -> match.confidence() >= GOOD)
                .map(match -> territory(match.commune()))
                .toList();
        List<Territory> exact = communes.stream()
                .filter(commune ->
                        NameFold.fold(gazetteer.nameOf(commune).orElse("")).equals(folded))
                .toList();
        if (exact.size() == 1 || communes.size() == 1 && alike.isEmpty()) {
            return exact.size() == 1 ? exact : communes;
        }
        Set<Territory> all = new LinkedHashSet<>(communes);
        all.addAll(alike);
        return all.stream().limit(MOST).toList();
    }

    /** A territory as people tell it from others of its name: {@code Lille (59)}. */
    public String label(Territory territory) {
        String name = gazetteer.nameOf(territory).orElse(territory.toString());
        return switch (territory.kind()) {
            case COMMUNE ->
                gazetteer
                        .findCommune(territory.code())
                        .map(commune -> name + " (" + commune.departementCode() + ")")
                        .orElse(name);
            case DEPARTEMENT -> name + " (" + territory.code() + ")";
            case EPCI, REGION -> name;
        };
    }

    /** Whether there is such a territory. */
    public boolean knows(Territory territory) {
        return gazetteer.nameOf(territory).isPresent();
    }

    private static Territory territory(Commune commune) {
        return new Territory(Kind.COMMUNE, commune.code());
    }
}
