package org.jalon.contribution;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.coherence.Finding;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.mail.MailAddress;
import org.jalon.reach.MailState;
import org.jalon.reach.Reach;
import org.jalon.reach.SiteState;
import org.jalon.storage.Database;
import org.jalon.storage.Rounds;

/**
 * Asks, in the background, whether the sites and mail domains that waiting proposals name are there, so that moderators see
 * which are not. Nobody who sends a form waits for it, and a site that is only silent is no finding.
 */
final class Probing implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    /** Of one proposal; more would let a stranger have us knock at many doors. */
    private static final int MOST_ADDRESSES = 5;

    private static final String NEXT = """
            select * from proposal where probed_at is null and state in ('WAITING', 'ASKED') order by received_at limit 20
            """;

    /** A proposal that somebody changed meanwhile is asked about again. */
    private static final String NOTE =
            "update proposal set findings = :findings, probed_at = :at where id = :id and version = :version";

    private final Database database;
    private final Reach reach;
    private final Clock clock;
    private final Rounds rounds = new Rounds("ask whether addresses in proposals answer", PAUSE, PAUSE, this::run);

    Probing(Database database, Reach reach, Clock clock) {
        this.database = database;
        this.reach = reach;
        this.clock = clock;
    }

    void start() {
        rounds.start();
    }

    /** Asks about the next few that nobody asked about yet. */
    void run() {
        database.jdbc().sql(NEXT).query(ProposalTable::proposal).list().forEach(this::probe);
    }

    private void probe(Proposal proposal) {
        List<Finding> findings = new ArrayList<>(proposal.content().findings());
        findings.removeIf(
                finding -> finding.code() == Code.URL_UNREACHABLE || finding.code() == Code.EMAIL_UNREACHABLE);
        findings.addAll(unreachable(proposal.content().said()));
        database.jdbc()
                .sql(NOTE)
                .param("findings", ProposalJson.ofFindings(findings))
                .param("at", clock.millis())
                .param("id", proposal.id().text())
                .param("version", proposal.version())
                .update();
    }

    private List<Finding> unreachable(Map<Field, List<String>> said) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : List.of(Field.WEBSITES, Field.BOOKING_URL, Field.ACCESSIBILITY_URL)) {
            said.getOrDefault(field, List.of()).stream()
                    .limit(MOST_ADDRESSES)
                    .filter(this::isAbsent)
                    .forEach(address -> findings.add(Finding.of(Code.URL_UNREACHABLE, field, address)));
        }
        said.getOrDefault(Field.EMAILS, List.of()).stream()
                .limit(MOST_ADDRESSES)
                .filter(this::takesNoMail)
                .forEach(address -> findings.add(Finding.of(Code.EMAIL_UNREACHABLE, Field.EMAILS, address)));
        return findings;
    }

    private boolean isAbsent(String address) {
        return switch (reach.site(address)) {
            case SiteState.Gone gone -> true;
            case SiteState.NoSuchHost none -> true;
            case SiteState.Answers answers -> false;
            case SiteState.Unreachable unreachable -> false;
            case SiteState.NotAllowed refused -> false;
        };
    }

    private boolean takesNoMail(String address) {
        return MailAddress.parse(address)
                .map(known -> reach.mail(known.domain()))
                .filter(state -> state == MailState.NO_SUCH_DOMAIN || state == MailState.REFUSES)
                .isPresent();
    }

    @Override
    public void close() {
        rounds.close();
    }
}
