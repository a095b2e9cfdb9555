package org.jalon.newsroom.event.feed;

import java.util.Comparator;
import java.util.List;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.newsroom.feed.AtomFeed;
import org.jalon.site.Words;

/**
 * Events as an Atom feed (RFC 4287), the one that was changed last first.
 *
 * @param base where addresses begin
 * @param words of its language
 */
public record NewsFeed(String base, Words words) {

    private static final int MOST = 60;

    /**
     * The feed.
     *
     * @param title of it
     * @param path of the page that says the same, and query
     * @param self path of the feed itself, and query
     */
    public byte[] write(String title, String path, String self, List<Listed> events) {
        List<Listed> newest = events.stream()
                .sorted(Comparator.comparing((Listed one) -> one.event().changedAt())
                        .reversed())
                .limit(MOST)
                .toList();
        return new AtomFeed(
                        title,
                        title,
                        base + self,
                        base + path,
                        words.language().tag(),
                        newest.stream().map(this::entry).toList())
                .write();
    }

    private AtomFeed.Entry entry(Listed listed) {
        Event event = listed.event();
        String where = listed.venue().line();
        String when = new EventWords(words).when(event.when());
        return new AtomFeed.Entry(
                base + "/agenda/" + event.id(),
                title(event),
                base + words.language().path(event.path()),
                String.join("\n", when, where, event.notice(), event.content().summary())
                        .replaceAll("\n+", "\n")
                        .strip(),
                null,
                event.changedAt());
    }

    private String title(Event event) {
        return event.state() == State.PUBLISHED
                ? event.content().title()
                : words.say(
                        "agenda.title." + event.state().slug(), event.content().title());
    }
}
