package org.jalon.newsroom.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.letter.Subscriber.Consent;
import org.jalon.site.Language;
import org.jalon.storage.Database;

/** The table {@code subscriber}. Statements join the transaction of their caller. */
public final class SubscriberTable {

    private static final String SAVE = """
            insert into subscriber (id, address, language, choices, consented_at, origin, consent)
            values (:id, :address, :language, :choices, :at, :origin, :consent)
            on conflict (address) do update set language = excluded.language, choices = excluded.choices,
                consented_at = excluded.consented_at, origin = excluded.origin, consent = excluded.consent, bounces = 0
            """;

    private static final String BOUNCED = """
            update subscriber set bounces = case when bounced_at > :since then bounces + 1 else 1 end, bounced_at = :now
            where id = :id returning bounces
            """;

    private final Database database;

    public SubscriberTable(Database database) {
        this.database = database;
    }

    /** Adds a subscriber, or says anew what the subscriber of that address wants, who keeps their id. */
    void save(Subscriber subscriber) {
        database.jdbc()
                .sql(SAVE)
                .param("id", subscriber.id())
                .param("address", subscriber.address().text())
                .param("language", subscriber.language().name())
                .param("choices", subscriber.choices().text())
                .param("at", subscriber.consent().at().toEpochMilli())
                .param("origin", subscriber.consent().origin())
                .param("consent", subscriber.consent().text())
                .update();
    }

    void change(String id, Choices choices) {
        database.jdbc()
                .sql("update subscriber set choices = :choices where id = :id")
                .param("id", id)
                .param("choices", choices.text())
                .update();
    }

    public Optional<Subscriber> find(String id) {
        return database.jdbc()
                .sql("select * from subscriber where id = :id")
                .param("id", id)
                .query((row, number) -> subscriber(row))
                .optional();
    }

    public Optional<Subscriber> findByAddress(MailAddress address) {
        return database.jdbc()
                .sql("select * from subscriber where address = :address")
                .param("address", address.text())
                .query((row, number) -> subscriber(row))
                .optional();
    }

    /** Hands over all subscribers, in the order of their ids, without holding them all. */
    public void forEach(Consumer<Subscriber> each) {
        database.jdbc().sql("select * from subscriber order by id").query(row -> {
            each.accept(subscriber(row));
        });
    }

    public int count() {
        return database.jdbc()
                .sql("select count(*) from subscriber")
                .query(Integer.class)
                .single();
    }

    /** Counts a letter that came back for now; how many did since an instant. */
    int bounced(String id, Instant now, Instant since) {
        List<Integer> bounces = database.jdbc()
                .sql(BOUNCED)
                .param("id", id)
                .param("now", now.toEpochMilli())
                .param("since", since.toEpochMilli())
                .query(Integer.class)
                .list();
        return bounces.isEmpty() ? 0 : bounces.getFirst();
    }

    boolean delete(String id) {
        return database.jdbc()
                        .sql("delete from subscriber where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Subscriber subscriber(ResultSet row) throws SQLException {
        return new Subscriber(
                row.getString("id"),
                new MailAddress(row.getString("address")),
                Language.valueOf(row.getString("language")),
                Choices.parse(row.getString("choices")),
                new Consent(
                        Instant.ofEpochMilli(row.getLong("consented_at")),
                        row.getString("origin"),
                        row.getString("consent")));
    }
}
