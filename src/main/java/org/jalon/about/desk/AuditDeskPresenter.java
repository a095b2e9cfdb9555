package org.jalon.about.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jalon.about.audit.Audits;
import org.jalon.about.audit.KeptAudit;
import org.jalon.about.audit.Rates;
import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Words the page of audits. */
public final class AuditDeskPresenter {

    static final String PATH = "/administration/accessibilite";

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Audits audits;

    public AuditDeskPresenter(Audits audits) {
        this.audits = audits;
    }

    AuditDeskPage page(Words words, FormKey key, String said, List<String> mistakes) {
        return new AuditDeskPage(
                new Page(words, words.say("audit.desk.title"), "", PATH, Page.Section.NONE, false),
                key,
                words.say("statement.foot." + audits.standing().conformity().slug()),
                said,
                mistakes,
                audits.list().stream().map(audit -> line(audit, words)).toList(),
                audits.today().toString());
    }

    private AuditDeskPage.Line line(KeptAudit audit, Words words) {
        Rates rates = audit.rates();
        return new AuditDeskPage.Line(
                words.language().path(PATH + "/" + audit.id()),
                words.say(
                        "audit.desk.line",
                        audit.grid().auditor(),
                        words.day(audit.grid().day())),
                words.say(
                        "audit.desk.line.about",
                        rates.all().conform(),
                        rates.all().applicable(),
                        audit.grid().pages().size(),
                        words.moment(audit.keptAt(), ZONE)),
                ended(audit, words));
    }

    private String ended(KeptAudit audit, Words words) {
        KeptAudit.Ending ending = audit.ending();
        LocalDate day = audit.endedOn();
        if (ending != null && day != null) {
            return words.say("audit.desk.ended." + ending.name().toLowerCase(Locale.ROOT), words.day(day));
        }
        return audit.counts(audits.today()) ? "" : words.say("audit.desk.ended.old", words.day(audit.validUntil()));
    }
}
