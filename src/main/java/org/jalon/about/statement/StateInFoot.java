package org.jalon.about.statement;

import java.util.List;
import org.jalon.about.audit.Audits;
import org.jalon.site.SiteLink;
import org.jalon.site.SiteLinks;
import org.jalon.site.Words;

/** The line that the law wants on every page: "Accessibilité : partiellement conforme", which leads to the declaration. */
public final class StateInFoot implements SiteLinks {

    private final Audits audits;

    public StateInFoot(Audits audits) {
        this.audits = audits;
    }

    @Override
    public List<SiteLink> list(Words words) {
        String label =
                words.say("statement.foot." + audits.standing().conformity().slug());
        return List.of(
                new SiteLink(SiteLink.Group.ABOUT, 10, label, words.language().path(StatementPresenter.PATH), true));
    }
}
