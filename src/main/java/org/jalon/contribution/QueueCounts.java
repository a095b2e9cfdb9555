package org.jalon.contribution;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.contribution.QueueFilter.View;
import org.jalon.contribution.QueueFilter.Whose;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;

/**
 * How many proposals are open in the territories of a moderator, in the one that they chose.
 *
 * @param views how many wait and how many were asked about
 * @param kinds of those in the view, as are the other parts
 * @param urgencies of them
 * @param whose they are
 * @param withFindings how many have something odd
 * @param territories they are in: départements, or the EPCI where there is one département only
 */
public record QueueCounts(
        Map<View, Integer> views,
        Map<ProposalKind, Integer> kinds,
        Map<Urgency, Integer> urgencies,
        Map<Whose, Integer> whose,
        int withFindings,
        Map<Territory, Integer> territories) {

    private static final String COUNT = """
            select state, kind, urgency, departement, epci,
                case when findings = '[]' then 0 else 1 end as odd,
                case when assigned_to is null then 0 when assigned_to = :who then 1 else 2 end as whose,
                count(*) as number
            from proposal where %s group by 1, 2, 3, 4, 5, 6, 7
            """;

    public QueueCounts {
        views = Map.copyOf(views);
        kinds = Map.copyOf(kinds);
        urgencies = Map.copyOf(urgencies);
        whose = Map.copyOf(whose);
    }

    /** One line of the answer: how many have all of this in common. */
    private record Share(
            View view,
            ProposalKind kind,
            Urgency urgency,
            String departement,
            String epci,
            boolean odd,
            int whose,
            int number) {}

    static QueueCounts read(Database database, QueueConditions conditions, View view, String account) {
        Sums sums = new Sums();
        conditions
                .bind(database.jdbc().sql(COUNT.formatted(conditions.where())))
                .param("who", account)
                .query((row, number) -> new Share(
                        row.getString("state").equals(ProposalState.ASKED.name()) ? View.ASKED : View.WAITING,
                        ProposalKind.valueOf(row.getString("kind")),
                        Urgency.values()[row.getInt("urgency")],
                        row.getString("departement"),
                        row.getString("epci"),
                        row.getInt("odd") == 1,
                        row.getInt("whose"),
                        row.getInt("number")))
                .list()
                .forEach(share -> sums.add(share, view));
        return sums.counts();
    }

    private static final class Sums {

        private final Map<View, Integer> views = new EnumMap<>(View.class);
        private final Map<ProposalKind, Integer> kinds = new EnumMap<>(ProposalKind.class);
        private final Map<Urgency, Integer> urgencies = new EnumMap<>(Urgency.class);
        private final Map<Whose, Integer> whose = new EnumMap<>(Whose.class);
        private final Map<String, Integer> departements = new TreeMap<>();
        private final Map<String, Integer> epcis = new TreeMap<>();
        private int withFindings;

        void add(Share share, View view) {
            int number = share.number();
            views.merge(share.view(), number, Integer::sum);
            if (share.view() != view) {
                return;
            }
            kinds.merge(share.kind(), number, Integer::sum);
            urgencies.merge(share.urgency(), number, Integer::sum);
            departements.merge(share.departement(), number, Integer::sum);
            epcis.merge(share.epci(), number, Integer::sum);
            withFindings += share.odd() ? number : 0;
            if (share.whose() < 2) {
                whose.merge(share.whose() == 1 ? Whose.MINE : Whose.NOBODYS, number, Integer::sum);
            }
        }

        QueueCounts counts() {
            boolean wide = departements.size() > 1;
            Map<Territory, Integer> territories = new java.util.LinkedHashMap<>();
            (wide ? departements : epcis).forEach((code, number) -> {
                if (!code.isEmpty()) {
                    territories.put(
                            new Territory(wide ? Territory.Kind.DEPARTEMENT : Territory.Kind.EPCI, code), number);
                }
            });
            return new QueueCounts(views, kinds, urgencies, whose, withFindings, territories);
        }
    }
}
