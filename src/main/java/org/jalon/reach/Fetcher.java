package org.jalon.reach;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;

/**
 * Fetches what is at an address that may be hostile: http and https only, no address inside a network unless its operator named
 * it, redirects checked one by one, no cookies, no waiting longer than is worth it, nothing read that nobody wants.
 */
public final class Fetcher implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Resolver names;
    private final Predicate<InetAddress> allowed;
    private final boolean anyPort;
    private final String userAgent;
    private final ScheduledThreadPoolExecutor clock;

    /** Reads an answer as long as its connection is open. */
    public interface Reader<T> {
        T read(WebAnswer answer) throws IOException;
    }

    Fetcher(Resolver names, Predicate<InetAddress> allowed, boolean anyPort, String userAgent) {
        this.names = names;
        this.allowed = allowed;
        this.anyPort = anyPort;
        this.userAgent = userAgent;
        this.clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("fetch-deadlines").factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Fetches and has the answer read, whatever its status, after redirects.
     *
     * @throws FetchTrouble when there is no answer
     * @throws IOException of the reader
     */
    public <T> T fetch(FetchOrder order, Reader<T> reader) throws IOException {
        Deadline deadline = new Deadline(clock, order.limits().total());
        boolean trusted = order.trust() == FetchOrder.Trust.OPERATOR;
        CheckedResolver resolver = new CheckedResolver(names, allowed, trusted);
        URI first = WebAddress.parse(order.address());
        URI address = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!trusted && !anyPort && !WebAddress.isUsualPort(address)) {
                throw new FetchTrouble(FetchTrouble.Reason.PORT);
            }
            CloseableHttpClient client = WebClient.open(order.limits(), resolver, userAgent, trusted);
            HttpUriRequestBase request = WebClient.request(order, first, address);
            Future<?> end = deadline.then(request::cancel);
            try {
                ClassicHttpResponse response = ask(client, request, deadline);
                Header location = response.getFirstHeader(HttpHeaders.LOCATION);
                if (location == null || !REDIRECTS.contains(response.getCode())) {
                    return reader.read(answer(response, address, deadline));
                }
                address = WebAddress.resolve(address, location.getValue());
            } finally {
                end.cancel(false);
                client.close(CloseMode.IMMEDIATE); // a polite close would read an endless answer to its end
            }
        }
        throw new FetchTrouble(FetchTrouble.Reason.REDIRECTS);
    }

    private static ClassicHttpResponse ask(CloseableHttpClient client, HttpUriRequestBase request, Deadline deadline)
            throws FetchTrouble {
        try {
            return client.executeOpen(RoutingSupport.determineHost(request), request, null);
        } catch (CheckedResolver.Forbidden e) {
            throw new FetchTrouble(FetchTrouble.Reason.PRIVATE, e);
        } catch (UnknownHostException e) {
            throw new FetchTrouble(FetchTrouble.Reason.NO_SUCH_HOST, e);
        } catch (HttpException e) {
            throw new FetchTrouble(FetchTrouble.Reason.MALFORMED);
        } catch (IOException e) {
            boolean late = deadline.isOver() || e instanceof SocketTimeoutException;
            throw new FetchTrouble(late ? FetchTrouble.Reason.TIMEOUT : FetchTrouble.Reason.UNREACHABLE, e);
        }
    }

    private static WebAnswer answer(ClassicHttpResponse response, URI address, Deadline deadline) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.merge(header.getName(), header.getValue(), (a, b) -> a + ", " + b);
        }
        HttpEntity entity = response.getEntity();
        long length = entity == null ? 0 : entity.getContentLength();
        InputStream content =
                entity == null ? InputStream.nullInputStream() : new WebAnswer.Content(entity.getContent(), deadline);
        return new WebAnswer(response.getCode(), address, headers, length, content);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
