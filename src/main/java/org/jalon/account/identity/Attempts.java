package org.jalon.account.identity;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jalon.account.Secrets;
import org.jalon.account.provider.Question;
import org.jalon.site.Language;
import org.jalon.storage.Database;

/** Those who were sent to a provider: each comes back once, within minutes, in the same browser, from the same provider. */
final class Attempts {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private static final String BEGIN = """
            insert into provider_attempt (state_hash, browser_hash, provider, nonce, verifier, destination, language, ends_at)
            values (:state, :browser, :provider, :nonce, :verifier, :destination, :language, :ends)
            """;

    private static final String END = """
            delete from provider_attempt
            where state_hash = :state and browser_hash = :browser and provider = :provider and ends_at > :now
            returning *
            """;

    private final Database database;
    private final Clock clock;

    Attempts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody who is on their way: what was asked, and where they want to go afterwards. */
    record Attempt(Question question, String destination, Language language) {}

    Attempt begin(String provider, String browser, URI back, boolean again, String destination, Language language) {
        Question question = new Question(Secrets.make(), Secrets.make(), Secrets.make(), back, again);
        database.jdbc()
                .sql(BEGIN)
                .param("state", Secrets.hash(question.state()))
                .param("browser", Secrets.hash(browser))
                .param("provider", provider)
                .param("nonce", question.nonce())
                .param("verifier", question.verifier())
                .param("destination", destination)
                .param("language", language.name())
                .param("ends", clock.instant().plus(LIFE).toEpochMilli())
                .update();
        return new Attempt(question, destination, language);
    }

    /** Uses an attempt up; empty when it is not this browser's or this provider's, too old, or was used. */
    Optional<Attempt> end(String provider, String browser, String state, URI back) {
        return database.jdbc()
                .sql(END)
                .param("state", Secrets.hash(state))
                .param("browser", Secrets.hash(browser))
                .param("provider", provider)
                .param("now", clock.millis())
                .query((row, number) -> new Attempt(
                        new Question(state, row.getString("nonce"), row.getString("verifier"), back, false),
                        row.getString("destination"),
                        Language.valueOf(row.getString("language"))))
                .optional();
    }

    int forget(Instant before) {
        return database.jdbc()
                .sql("delete from provider_attempt where ends_at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
