package org.jalon.contribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.territory.NameFold;
import org.jalon.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A filter of the queue as conditions of SQL. What was typed only ever becomes a parameter. */
final class QueueConditions {

    private static final Map<Territory.Kind, String> COLUMNS = new EnumMap<>(Map.of(
            Territory.Kind.COMMUNE, "commune",
            Territory.Kind.EPCI, "epci",
            Territory.Kind.DEPARTEMENT, "departement",
            Territory.Kind.REGION, "region"));

    private static final String SAME_HAND = """
            (network_mark = (select network_mark from proposal where id = :hand)
             or address = (select address from proposal where id = :hand)
             or account_id = (select account_id from proposal where id = :hand))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private QueueConditions() {}

    /** Whose task it is. */
    static QueueConditions ofTerritories(Actor actor) {
        QueueConditions conditions = new QueueConditions();
        if (!actor.hasEverywhere(Role.MODERATOR)) {
            conditions.add(conditions.anyOf(actor.territories(Role.MODERATOR), "scope"));
        }
        return conditions;
    }

    QueueConditions and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** What the filter lets through, but for its view. */
    QueueConditions and(QueueFilter filter, Actor actor) {
        if (filter.territory() != null) {
            add(anyOf(List.of(filter.territory()), "within"));
        }
        if (filter.kind() != null) {
            and("kind = :kind", "kind", filter.kind().name());
        }
        if (filter.urgency() != null) {
            and("urgency = :urgency", "urgency", filter.urgency().ordinal());
        }
        if (filter.whose() == QueueFilter.Whose.MINE) {
            and("assigned_to = :me", "me", actor.account().id());
        } else if (filter.whose() == QueueFilter.Whose.NOBODYS) {
            add("assigned_to is null");
        }
        if (filter.withFindings()) {
            add("findings <> '[]'");
        }
        filter.place().ifPresent(place -> and("place_id = :place", "place", place.text()));
        filter.hand().ifPresent(hand -> and(SAME_HAND, "hand", hand.text()));
        String words = NameFold.fold(filter.text());
        if (!filter.text().isBlank()) {
            and("place_words like :words", "words", "%" + words + "%");
        }
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement.params(parameters);
    }

    private void add(String condition) {
        conditions.add(condition);
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
