package org.jalon.newsroom.resource.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.newsroom.article.Article.State;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.resource.check.LinkWatch;
import org.jalon.newsroom.resource.check.WatchedLink;
import org.jalon.site.Words;

/** How far resources are, in the words of the desk. */
final class ResourceStates {

    private final LinkWatch watch;
    private final Clock clock;

    ResourceStates(LinkWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return now().atZone(Resources.ZONE).toLocalDate();
    }

    /** How far a resource is, with its dates. */
    String state(Resource resource, Words words) {
        State state = resource.state(now());
        String said = words.say("newsroom.desk.state." + state.slug());
        Instant at = state == State.EXPIRED ? resource.expiresAt() : resource.publishAt();
        boolean dated = state == State.SCHEDULED || state == State.PUBLISHED || state == State.EXPIRED;
        String when = dated && at != null
                ? words.say("newsroom.desk.state.since", said, words.moment(at, Resources.ZONE))
                : said;
        return resource.hasUnpublishedChanges() ? words.say("newsroom.desk.state.changed", when) : when;
    }

    /** When somebody last looked, and when to look again. */
    String checked(Resource resource, Words words) {
        LocalDate checked = resource.checked();
        LocalDate due = resource.due();
        if (checked == null || due == null) {
            return "";
        }
        return words.say(
                resource.isDue(today()) ? "resourcedesk.checked.due" : "resourcedesk.checked",
                words.day(checked),
                words.day(due));
    }

    /** How the link of a resource answers, and what readers say of it. */
    String link(Resource resource, Words words) {
        Optional<WatchedLink> link = resource.url().isEmpty() ? Optional.empty() : watch.find(resource.url());
        String said = link.map(one -> say(one, words)).orElse("");
        String reports = resource.reports() == 0 ? "" : words.say("resourcedesk.reports", resource.reports());
        return (said + " " + reports).strip();
    }

    /** How an address answers; empty when there is nothing to do about it. */
    static String say(WatchedLink link, Words words) {
        Instant since = link.failingSince();
        if (link.isBroken() && since != null) {
            String day = words.day(since.atZone(Resources.ZONE).toLocalDate());
            return words.say(
                    link.state() == WatchedLink.State.GONE ? "resourcedesk.link.gone" : "resourcedesk.link.silent",
                    day);
        }
        return link.state() == WatchedLink.State.MOVED && link.movedTo() != null
                ? words.say("resourcedesk.link.moved", link.movedTo())
                : "";
    }
}
