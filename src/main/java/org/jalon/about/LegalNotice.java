package org.jalon.about;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What administrators wrote of who publishes the site: the table {@code legal_facts}. Every state is kept, none is written over. */
public final class LegalNotice {

    private static final String NEWEST = "select * from legal_facts order by number desc limit 1";

    private static final String ADD = """
            insert into legal_facts (number, facts, account_id, at) values (:number, :facts, :account, :at)
            on conflict (number) do nothing
            """;

    /** Many pages ask; another process may have written meanwhile. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;
    private final AuditTrail trail;
    private final Clock clock;
    private final LoadingCache<String, LegalFacts> known;

    LegalNotice(Database database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
        this.known = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(one -> newest());
    }

    /** What is known now. */
    public LegalFacts facts() {
        return known.get("");
    }

    /** What is known now, asked of the database. */
    public LegalFacts newest() {
        return database.jdbc()
                .sql(NEWEST)
                .query((row, number) -> facts(row))
                .optional()
                .orElse(LegalFacts.NOTHING);
    }

    /** The fields whose values cannot be what they are asked for. */
    public static List<LegalField> wrong(Map<LegalField, String> values) {
        return values.entrySet().stream()
                .filter(value -> !value.getKey().kind().takes(value.getValue().strip()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * Writes what is known from now on. Saying the same again means that somebody looked at it and found it right.
     *
     * @param seen number of the state that the form was begun from
     * @throws UserError when a value is not what it is asked for, or somebody else wrote meanwhile
     */
    public void write(Actor actor, int seen, Map<LegalField, String> values) {
        if (!wrong(values).isEmpty()) {
            throw new UserError("legal.error.fields");
        }
        LegalFacts facts = new LegalFacts(seen + 1, values, clock.instant());
        database.transaction().executeWithoutResult(status -> {
            if (newest().number() != seen || !add(facts, actor)) {
                throw new UserError("legal.error.overtaken");
            }
            trail.note(actor, "legal.write", String.valueOf(facts.number()), Map.of());
        });
        known.invalidateAll();
    }

    private boolean add(LegalFacts facts, Actor actor) {
        Map<String, String> named = new TreeMap<>();
        facts.values().forEach((field, value) -> named.put(field.name(), value));
        return database.jdbc()
                        .sql(ADD)
                        .param("number", facts.number())
                        .param("facts", JSON.writeValueAsString(named))
                        .param("account", actor.account().id())
                        .param("at", clock.millis())
                        .update()
                == 1;
    }

    /** Fields that an earlier version of the program knew are left out. */
    private static LegalFacts facts(ResultSet row) throws SQLException {
        Map<String, String> named = JSON.readValue(row.getString("facts"), new TypeReference<>() {});
        Map<LegalField, String> values = new EnumMap<>(LegalField.class);
        named.forEach((name, value) -> LegalField.find(name).ifPresent(field -> values.put(field, value)));
        return new LegalFacts(row.getInt("number"), values, Instant.ofEpochMilli(row.getLong("at")));
    }
}
