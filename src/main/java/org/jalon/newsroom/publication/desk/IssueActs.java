package org.jalon.newsroom.publication.desk;

import java.time.Clock;
import org.jalon.account.Actor;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.Series;
import org.jalon.site.UserError;

/** What the buttons under an issue do; each saves what was typed first. */
final class IssueActs {

    private final IssueDesk desk;
    private final Clock clock;

    IssueActs(IssueDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Does what was asked.
     *
     * @return the word for what was done
     * @throws UserError when it cannot be done
     */
    String act(Actor actor, Issue issue, TypedIssue typed, String act) {
        if (typed.version() != issue.version()) {
            throw new UserError("publication.error.changed");
        }
        if (act.equals("supprimer")) {
            check(desk.delete(actor, issue), "publication.error.public");
            return act;
        }
        boolean publishes = act.equals("publier") || act.equals("programmer") || act.equals("retirer");
        checkTyped(issue, typed);
        check(!publishes || IssueDesk.mayPublish(actor), "publication.error.right");
        boolean shows = act.equals("publier") || act.equals("programmer");
        check(!shows || typed.content().isSomething(), "publication.error.empty");
        Issue written = issue.with(typed.number(), typed.content());
        check(desk.save(actor, written), "publication.error.changed");
        switch (act) {
            case "publier" -> desk.publish(actor, issue, clock.instant());
            case "programmer" ->
                desk.publish(
                        actor,
                        issue,
                        typed.instant()
                                .filter(at -> at.isAfter(clock.instant()))
                                .orElseThrow(() -> new UserError("publication.error.at")));
            case "retirer" -> desk.publish(actor, issue, null);
            default -> {}
        }
        return publishes ? act : "enregistrer";
    }

    private void checkTyped(Issue issue, TypedIssue typed) {
        check(typed.number() > 0, "publication.error.number");
        if (desk.isTaken(issue, typed.number())) {
            String name = desk.series(issue.series()).map(Series::title).orElse("");
            throw new UserError("publication.error.taken", Integer.toString(typed.number()), name);
        }
        check(!typed.wrongDay(), "publication.error.day");
        check(typed.content().cover().isEmpty() || !typed.content().coverAlt().isEmpty(), "publication.error.alt");
    }

    private static void check(boolean good, String error) {
        if (!good) {
            throw new UserError(error);
        }
    }
}
