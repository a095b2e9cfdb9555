package org.jalon.newsroom.resource.check;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jalon.reach.FetchLimits;
import org.jalon.reach.FetchOrder;
import org.jalon.reach.FetchOrder.Method;
import org.jalon.reach.FetchTrouble;
import org.jalon.reach.FetchTrouble.Reason;
import org.jalon.reach.Fetcher;
import org.jalon.reach.WebAnswer;

/** Asks for an address as politely as it goes: its head first, and the page itself only where a server is no friend of that. */
final class LinkKnocker {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(20));
    private static final Set<Reason> NEVER_ASKED = Set.of(Reason.MALFORMED, Reason.SCHEME, Reason.PORT, Reason.PRIVATE);
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Fetcher fetcher;

    LinkKnocker(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    LinkAnswer knock(WatchedLink link) {
        LinkAnswer quick = ask(link, Method.HEAD);
        return quick instanceof LinkAnswer.Gone || quick instanceof LinkAnswer.Silent ? ask(link, Method.GET) : quick;
    }

    private LinkAnswer ask(WatchedLink link, Method method) {
        try {
            return fetcher.fetch(
                    new FetchOrder(
                            link.address(),
                            method,
                            FetchOrder.Trust.STRANGER,
                            "text/html,*/*;q=0.5",
                            method == Method.GET ? known(link) : Map.of(),
                            LIMITS),
                    LinkKnocker::read);
        } catch (FetchTrouble e) {
            return NEVER_ASKED.contains(e.reason()) ? new LinkAnswer.Refused() : new LinkAnswer.Silent();
        } catch (IOException e) {
            return new LinkAnswer.Silent();
        }
    }

    private static Map<String, String> known(WatchedLink link) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!link.etag().isEmpty()) {
            headers.put("If-None-Match", link.etag());
        }
        if (!link.lastModified().isEmpty()) {
            headers.put("If-Modified-Since", link.lastModified());
        }
        return headers;
    }

    /** A server that wants a person, or money, or patience is there all the same. */
    private static LinkAnswer read(WebAnswer answer) {
        return switch (answer.status()) {
            case NOT_MODIFIED -> new LinkAnswer.Unchanged();
            case NOT_FOUND, GONE -> new LinkAnswer.Gone();
            default ->
                answer.status() >= 500
                        ? new LinkAnswer.Silent()
                        : new LinkAnswer.There(
                                answer.address().toString(), answer.header("ETag"), answer.header("Last-Modified"));
        };
    }
}
