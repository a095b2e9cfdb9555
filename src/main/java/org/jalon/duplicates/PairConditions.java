package org.jalon.duplicates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.matching.Decision;
import org.jalon.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A filter as conditions of SQL. What was typed only ever becomes a parameter. */
final class PairConditions {

    private static final Map<Territory.Kind, String> COLUMNS = new EnumMap<>(Map.of(
            Territory.Kind.COMMUNE, "commune",
            Territory.Kind.EPCI, "epci",
            Territory.Kind.DEPARTEMENT, "departement",
            Territory.Kind.REGION, "region"));

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private PairConditions() {}

    /** Those that are theirs to decide: both records are in a territory of theirs. */
    static PairConditions of(Actor actor) {
        PairConditions conditions = new PairConditions();
        if (!isEverywhere(actor)) {
            conditions.conditions.add(conditions.anyOf(territories(actor), "scope"));
        }
        return conditions;
    }

    static boolean isEverywhere(Actor actor) {
        return actor.hasEverywhere(Role.MODERATOR) || actor.hasEverywhere(Role.COORDINATOR);
    }

    static List<Territory> territories(Actor actor) {
        List<Territory> territories = new ArrayList<>(actor.territories(Role.MODERATOR));
        actor.territories(Role.COORDINATOR).stream()
                .filter(territory -> !territories.contains(territory))
                .forEach(territories::add);
        return territories;
    }

    PairConditions and(PairFilter filter) {
        conditions.add(filter.view() == PairFilter.View.OPEN ? "state = 'OPEN'" : "state <> 'OPEN'");
        filter.territory().ifPresent(territory -> conditions.add(anyOf(List.of(territory), "within")));
        Optional.ofNullable(filter.source())
                .ifPresent(source -> and("(left_source = :source or right_source = :source)", "source", source));
        Optional.ofNullable(filter.certainty())
                .ifPresent(certainty -> and(
                        "decision = :decision",
                        "decision",
                        (certainty == PairFilter.Certainty.CERTAIN ? Decision.SAME : Decision.REVIEW).name()));
        return this;
    }

    PairConditions and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement.params(parameters);
    }

    /** No territory at all lets nothing through. */
    private String anyOf(List<Territory> territories, String prefix) {
        List<String> either = new ArrayList<>();
        for (Territory territory : territories) {
            String name = prefix + either.size();
            parameters.put(name, territory.code());
            either.add(COLUMNS.get(territory.kind()) + " = :" + name);
        }
        return either.isEmpty() ? "1 = 0" : "(" + String.join(" or ", either) + ")";
    }
}
