package org.jalon.account.home;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.AuditEntry;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The audit trail, for administrators; those of some territories only read what they did themselves. */
@Controller
class JournalController {

    private static final int LINES = 50;

    private final AuditTrail audit;
    private final Accounts accounts;
    private final Clock clock = Clock.systemUTC();

    JournalController(AuditTrail audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @GetMapping({"/compte/journal", "/en/compte/journal"})
    ModelAndView show(
            Words words,
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") long avant) {
        Instant before =
                avant > 0 ? Instant.ofEpochMilli(avant) : clock.instant().plusSeconds(1);
        List<AuditEntry> entries = actor.hasEverywhere(Role.ADMINISTRATOR)
                ? audit.find(searched(q), before, LINES)
                : audit.find(actor.account().id(), before, LINES);
        String older = entries.size() < LINES
                ? ""
                : words.language().path("/compte/journal") + "?q=" + UriUtils.encode(q, StandardCharsets.UTF_8)
                        + "&avant=" + entries.getLast().at().toEpochMilli();
        JournalPage page = new JournalPage(
                new Page(words, words.say("account.journal.title"), "", "/compte/journal", Page.Section.NONE, false),
                q,
                entries.stream().map(entry -> line(entry, words)).toList(),
                older);
        return new ModelAndView("account/journal", "page", page);
    }

    /** Entries name accounts by their ids; people know addresses. */
    private String searched(String text) {
        return MailAddress.parse(text).flatMap(accounts::find).map(Account::id).orElse(text);
    }

    private JournalPage.Line line(AuditEntry entry, Words words) {
        String details = entry.details().entrySet().stream()
                .filter(detail -> !detail.getValue().isEmpty())
                .map(detail -> detail.getKey() + " : " + detail.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        return new JournalPage.Line(
                InWords.instant(entry.at(), words),
                words.find(entry.act()).orElse(entry.act()),
                entry.actor().isEmpty() ? words.say("account.journal.terminal") : nameOf(entry.actor(), words),
                object(entry, words),
                details);
    }

    /** What was acted on: another account by its name, anything else as the module that noted it calls it. */
    private String object(AuditEntry entry, Words words) {
        if (entry.object().equals(entry.actor())) {
            return "";
        }
        return entry.act().startsWith("account.") ? nameOf(entry.object(), words) : entry.object();
    }

    private String nameOf(String id, Words words) {
        return accounts.find(id).map(Account::shownName).orElse(words.say("account.journal.gone", id));
    }
}
