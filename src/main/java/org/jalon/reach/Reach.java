package org.jalon.reach;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jalon.reach.FetchTrouble.Reason;

/**
 * Whether a web site answers and whether a domain can receive mail. Asks others on the network: up to tens of seconds, and only a
 * few at a time, whoever calls. What it says is of now; whoever tells people waits until it was said twice on different days.
 */
public final class Reach {

    private static final int MOST_AT_ONCE = 8;
    private static final String ANY_CONTENT = "text/html,*/*;q=0.5";
    private static final String NO_MAIL = ".";
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}", Pattern.CASE_INSENSITIVE);

    private final Fetcher fetcher;
    private final Dns dns;
    private final FetchLimits limits;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    Reach(Fetcher fetcher, Dns dns, FetchLimits limits) {
        this.fetcher = fetcher;
        this.dns = dns;
        this.limits = limits;
    }

    /** Knocks at a web address, as politely as it goes: without taking the page when the server says enough without. */
    public SiteState site(String address) {
        places.acquireUninterruptibly();
        try {
            SiteState quick = knock(address, FetchOrder.Method.HEAD);
            return isDecided(quick) ? quick : knock(address, FetchOrder.Method.GET);
        } finally {
            places.release();
        }
    }

    /** Many servers answer an error to HEAD, or hang up, and show the page to GET. */
    private static boolean isDecided(SiteState state) {
        return switch (state) {
            case SiteState.Answers(int status) -> status < 400;
            case SiteState.NoSuchHost() -> true;
            case SiteState.NotAllowed refused -> true;
            case SiteState.Unreachable(Reason reason) -> reason == Reason.TIMEOUT || reason == Reason.REDIRECTS;
            case SiteState.Gone gone -> false;
        };
    }

    private SiteState knock(String address, FetchOrder.Method method) {
        try {
            FetchOrder order = new FetchOrder(address, method, FetchOrder.Trust.STRANGER, ANY_CONTENT, limits);
            return said(fetcher.fetch(order, WebAnswer::status));
        } catch (FetchTrouble e) {
            return failed(e.reason(), address);
        } catch (IOException e) {
            throw new IllegalStateException("nothing is read", e);
        }
    }

    private static SiteState said(int status) {
        return switch (status) {
            case 404, 410 -> new SiteState.Gone(status);
            default -> status < 500 ? new SiteState.Answers(status) : new SiteState.Unreachable(Reason.SERVER);
        };
    }

    private SiteState failed(Reason reason, String address) {
        return switch (reason) {
            case MALFORMED, SCHEME, PORT, PRIVATE -> new SiteState.NotAllowed(reason);
            case NO_SUCH_HOST -> isAbsent(address) ? new SiteState.NoSuchHost() : new SiteState.Unreachable(reason);
            case UNREACHABLE, TIMEOUT, CUT, REDIRECTS, SERVER -> new SiteState.Unreachable(reason);
        };
    }

    /** A machine without network finds no name at all: only a name server can say that there is none. */
    private boolean isAbsent(String address) {
        try {
            return dns.ask(WebAddress.parse(address).getHost()) instanceof Dns.Absent;
        } catch (FetchTrouble e) {
            return false;
        }
    }

    /** Whether a domain can receive mail, by its MX records or, without any, by its own address (RFC 5321, section 5.1). */
    public MailState mail(String domain) {
        if (!DOMAIN.matcher(domain).matches()) {
            return MailState.NO_SUCH_DOMAIN;
        }
        places.acquireUninterruptibly();
        try {
            return switch (dns.ask(domain.toLowerCase(Locale.ROOT))) {
                case Dns.Absent() -> MailState.NO_SUCH_DOMAIN;
                case Dns.Silence() -> MailState.UNKNOWN;
                case Dns.Records records -> receives(records) ? MailState.RECEIVES : MailState.REFUSES;
            };
        } finally {
            places.release();
        }
    }

    private static boolean receives(Dns.Records records) {
        return records.of("MX").isEmpty()
                ? !records.of("A").isEmpty() || !records.of("AAAA").isEmpty()
                : records.of("MX").stream()
                        .anyMatch(exchange ->
                                !exchange.substring(exchange.indexOf(' ') + 1).equals(NO_MAIL));
    }
}
