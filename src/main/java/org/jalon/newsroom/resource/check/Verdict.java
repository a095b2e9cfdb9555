package org.jalon.newsroom.resource.check;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jalon.newsroom.resource.check.WatchedLink.State;
import org.jspecify.annotations.Nullable;

/** What follows from an answer for what is known of an address. Pure. */
final class Verdict {

    static final Duration WEEK = Duration.ofDays(7);
    static final Duration DAY = Duration.ofDays(1);
    private static final int LONGEST = 2_000;
    private static final int LONGEST_TAG = 200;

    private Verdict() {}

    static WatchedLink of(WatchedLink link, LinkAnswer answer, Instant now) {
        return switch (answer) {
            case LinkAnswer.There there -> there(link, there, now);
            case LinkAnswer.Unchanged unchanged ->
                new WatchedLink(
                        link.address(),
                        link.movedTo() == null ? State.FINE : link.state(),
                        now,
                        now.plus(WEEK),
                        0,
                        null,
                        link.movedTo(),
                        link.etag(),
                        link.lastModified());
            case LinkAnswer.Gone gone -> failed(link, State.GONE, now);
            case LinkAnswer.Silent silent -> failed(link, State.FAILING, now);
            case LinkAnswer.Refused refused ->
                new WatchedLink(link.address(), State.REFUSED, now, now.plus(WEEK), 0, null, null, "", "");
        };
    }

    private static WatchedLink there(WatchedLink link, LinkAnswer.There there, Instant now) {
        String target = elsewhere(link.address(), there.from());
        boolean twice = target != null && target.equals(link.movedTo());
        return new WatchedLink(
                link.address(),
                twice ? State.MOVED : State.FINE,
                now,
                now.plus(target != null && !twice ? DAY : WEEK),
                0,
                null,
                target,
                bounded(there.etag()),
                bounded(there.lastModified()));
    }

    private static String bounded(String header) {
        return header.length() > LONGEST_TAG ? "" : header;
    }

    private static WatchedLink failed(WatchedLink link, State state, Instant now) {
        return new WatchedLink(
                link.address(),
                state,
                now,
                now.plus(DAY),
                link.failures() + 1,
                link.failingSince() == null ? now : link.failingSince(),
                null,
                "",
                "");
    }

    /** Where it was found when that is another page; a slash more, a www less or a fragment is the same page. */
    private static @Nullable String elsewhere(String asked, String found) {
        boolean same = plain(asked).equals(plain(found));
        return same || found.length() > LONGEST ? null : found;
    }

    private static String plain(String address) {
        try {
            URI uri = URI.create(address.strip().replace(" ", "%20"));
            String host = Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
            String path = Objects.requireNonNullElse(uri.getRawPath(), "").replaceFirst("/$", "");
            String query = Objects.requireNonNullElse(uri.getRawQuery(), "");
            return host.replaceFirst("^www\\.", "") + path + "?" + query;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
