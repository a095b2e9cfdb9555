package org.jalon.newsroom.letter;

import java.time.Instant;
import java.util.Optional;
import org.jalon.account.Secrets;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.storage.Database;

/** The table {@code letter_request}. Statements join the transaction of their caller. */
final class RequestTable {

    private static final String INSERT = """
            insert into letter_request (token_hash, address, language, choices, consent, network_mark, requested_at)
            values (:token, :address, :language, :choices, :consent, :mark, :now)
            """;

    private final Database database;

    RequestTable(Database database) {
        this.database = database;
    }

    void insert(String token, Request request, String networkMark, Instant now) {
        database.jdbc()
                .sql(INSERT)
                .param("token", Secrets.hash(token))
                .param("address", request.address().text())
                .param("language", request.language().name())
                .param("choices", request.choices().text())
                .param("consent", request.consent())
                .param("mark", networkMark)
                .param("now", now.toEpochMilli())
                .update();
    }

    /** A request that is not older than an instant, by the token of its link. */
    Optional<Request> find(String token, Instant oldest) {
        return database.jdbc()
                .sql("select * from letter_request where token_hash = :token and requested_at >= :oldest")
                .param("token", Secrets.hash(token))
                .param("oldest", oldest.toEpochMilli())
                .query((row, number) -> new Request(
                        new MailAddress(row.getString("address")),
                        Language.valueOf(row.getString("language")),
                        Choices.parse(row.getString("choices")),
                        row.getString("consent")))
                .optional();
    }

    /** Forgets all requests for a mailbox. */
    void delete(MailAddress address) {
        database.jdbc()
                .sql("delete from letter_request where address = :address")
                .param("address", address.text())
                .update();
    }

    int countFromNetwork(String mark, Instant since) {
        return count(
                "select count(*) from letter_request where network_mark = :what and requested_at > :since",
                mark,
                since);
    }

    int countForAddress(MailAddress address, Instant since) {
        return count(
                "select count(*) from letter_request where address = :what and requested_at > :since",
                address.text(),
                since);
    }

    private int count(String sql, String what, Instant since) {
        return database.jdbc()
                .sql(sql)
                .param("what", what)
                .param("since", since.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    int forget(Instant before) {
        return database.jdbc()
                .sql("delete from letter_request where requested_at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
