package org.jalon.newsroom.letter.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.directory.SpreadsheetText;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.letter.Choices;
import org.jalon.newsroom.letter.Farewell;
import org.jalon.newsroom.letter.Request;
import org.jalon.newsroom.letter.Subscriber;
import org.jalon.newsroom.letter.Subscriber.Consent;
import org.jalon.newsroom.letter.SubscriberTable;
import org.jalon.newsroom.letter.Subscriptions;
import org.jalon.newsroom.letter.Subscriptions.Brought;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.storage.Database;

/** What editors do with the list of subscribers; noted in the audit trail, without addresses. */
public final class SubscriberList {

    /** People of one list who are asked by mail. */
    static final int MOST_ASKED = 2_000;

    private static final int AT_ONCE = 500;

    private final Database database;
    private final SubscriberTable subscribers;
    private final Subscriptions subscriptions;
    private final AuditTrail audit;
    private final Clock clock;

    public SubscriberList(
            Database database,
            SubscriberTable subscribers,
            Subscriptions subscriptions,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How a list is brought.
     *
     * @param series that they want
     * @param proof what the operator says of their agreement; empty to ask each of them
     * @param site as mails name it
     * @param base where links in mails begin
     */
    record Bringing(String series, String proof, Site site, String base) {

        boolean asks() {
            return proof.isEmpty();
        }
    }

    /** How many of each series. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        subscribers.forEach(
                subscriber -> subscriber.choices().series().forEach(series -> counts.merge(series, 1, Integer::sum)));
        return counts;
    }

    int count() {
        return subscribers.count();
    }

    /** Subscribes those of a list, or asks them; what became of them. */
    Map<Brought, Integer> bring(Actor actor, BroughtList list, Bringing how) {
        Map<Brought, Integer> done = new EnumMap<>(Brought.class);
        List<BroughtList.Person> people = list.people();
        for (int i = 0; i < people.size(); i += AT_ONCE) {
            List<BroughtList.Person> some = people.subList(i, Math.min(people.size(), i + AT_ONCE));
            database.transaction()
                    .executeWithoutResult(
                            status -> some.forEach(person -> done.merge(bring(person, how), 1, Integer::sum)));
        }
        Map<String, String> details = new TreeMap<>();
        done.forEach((what, number) -> details.put(what.name().toLowerCase(java.util.Locale.ROOT), number.toString()));
        audit.note(actor, "letter.act.imported", how.series(), details);
        return done;
    }

    private Brought bring(BroughtList.Person person, Bringing how) {
        Request request = new Request(
                person.address(), Language.FRENCH, Choices.all(java.util.Set.of(how.series())), how.proof());
        if (how.asks()) {
            return subscriptions.invite(request, "import", how.site(), how.base());
        }
        Instant at = person.agreedAt() == null ? clock.instant() : person.agreedAt();
        String proof = person.proof().isEmpty() ? how.proof() : how.proof() + " (" + person.proof() + ")";
        return subscriptions.bring(request, new Consent(at, "import", proof));
    }

    /** Takes somebody off the list who asked for it by other ways; false when they are not on it. */
    boolean stop(Actor actor, MailAddress address) {
        Optional<Subscriber> subscriber = subscribers.findByAddress(address);
        subscriber.ifPresent(one -> {
            subscriptions.stop(one.id(), Farewell.LEFT);
            audit.note(actor, "letter.act.stopped", one.id(), Map.of());
        });
        return subscriber.isPresent();
    }

    /** All of it, as a file for spreadsheets. */
    String csv(Actor actor) {
        StringWriter text = new StringWriter();
        int[] lines = {0};
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord("courriel", "choix", "date", "origine", "preuve");
            subscribers.forEach(one -> {
                lines[0]++;
                csv.writeRecord(
                        SpreadsheetText.guard(one.address().text()),
                        SpreadsheetText.guard(one.choices().text()),
                        one.consent().at().toString(),
                        SpreadsheetText.guard(one.consent().origin()),
                        SpreadsheetText.guard(one.consent().text()));
            });
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        audit.note(actor, "letter.act.exported", "", Map.of("abonnes", Integer.toString(lines[0])));
        return text.toString();
    }
}
