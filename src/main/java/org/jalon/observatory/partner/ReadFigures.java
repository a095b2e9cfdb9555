package org.jalon.observatory.partner;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.observatory.Disclosures;
import org.jalon.observatory.Measure;
import org.jalon.territory.Territory;

/** The figures for partners that one request shows: one line of the audit trail, however many they are. */
final class ReadFigures implements Disclosures {

    static final String ACT = "observatory.act.read";

    private static final int TERRITORIES_NAMED = 40;
    private static final Comparator<Territory> LARGEST_FIRST =
            Comparator.comparing(Territory::kind).reversed().thenComparing(Territory::code);

    private final AuditTrail trail;
    private final Actor actor;
    private final String page;
    private final TreeSet<String> measures = new TreeSet<>();
    private final TreeSet<Territory> territories = new TreeSet<>(LARGEST_FIRST);

    /** @param page that was asked for, without what was asked of it */
    ReadFigures(AuditTrail trail, Actor actor, String page) {
        this.trail = trail;
        this.actor = actor;
        this.page = page;
    }

    @Override
    public synchronized void add(Measure measure, Territory territory) {
        measures.add(measure.id());
        territories.add(territory);
    }

    @Override
    public synchronized void putDown() {
        if (measures.isEmpty()) {
            return;
        }
        List<String> named = territories.stream()
                .limit(TERRITORIES_NAMED)
                .map(Territory::toString)
                .toList();
        trail.note(
                actor,
                ACT,
                territories.getFirst().toString(),
                Map.of(
                        "page", page,
                        "figures", measures.stream().collect(Collectors.joining(" ")),
                        "territories", String.join(" ", named),
                        "count", Integer.toString(territories.size())));
        measures.clear();
        territories.clear();
    }
}
