package org.jalon.territory.address;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks an address service, within a time limit and a size limit, remembers its answers for a day, and leaves it alone for
 * half a minute when half of the last calls failed. Any trouble is an empty answer. Thread-safe.
 */
public final class AddressService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AddressService.class);

    /** Twenty addresses are 20 kB. */
    private static final int LARGEST_ANSWER_BYTES = 512 * 1024;

    private final URI service;
    private final Duration timeout;
    private final HttpClient http;
    private final CircuitBreaker breaker;
    private final Cache<AddressQuery, List<Address>> answers = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    /**
     * @param service address of the {@code search} resource
     * @param timeout for a whole answer
     * @param pause how long the service is left alone when it fails
     */
    public AddressService(URI service, Duration timeout, Duration pause) {
        this.service = service;
        this.timeout = timeout;
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.breaker = CircuitBreaker.of(
                "address",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(5)
                        .waitDurationInOpenState(pause)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
        this.breaker
                .getEventPublisher()
                .onStateTransition(event -> LOG.warn("address service: {}", event.getStateTransition()));
    }

    /**
     * The addresses that resemble the text, best first.
     *
     * @param beginning whether the text may still be unfinished
     */
    public List<Address> search(String text, @Nullable LatLon near, int limit, boolean beginning) {
        AddressQuery query = AddressQuery.of(text, near, limit, beginning);
        if (!query.isAnswerable()) {
            return List.of();
        }
        List<Address> known = answers.getIfPresent(query);
        if (known != null) {
            return known;
        }
        if (!breaker.tryAcquirePermission()) {
            return List.of();
        }
        long start = System.nanoTime();
        try {
            List<Address> answer = ask(query);
            breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            answers.put(query, answer);
            return answer;
        } catch (AddressTrouble e) {
            // The breaker counts it, and logs when it is too much: a line for each would drown the log.
            breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, e);
            return List.of();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private List<Address> ask(AddressQuery query) throws AddressTrouble {
        HttpRequest request = HttpRequest.newBuilder(query.at(service))
                .timeout(timeout)
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> pending =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER_BYTES));
        try {
            // The limit of the request ends with the headers; this one holds for a body that drips, too.
            HttpResponse<byte[]> response = pending.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            // A question that it does not understand (400) is not a failure of the service.
            if (response.statusCode() == 400) {
                return List.of();
            }
            if (response.statusCode() != 200) {
                throw new AddressTrouble("status " + response.statusCode(), null);
            }
            return AddressAnswer.read(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AddressTrouble("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AddressTrouble("no answer", e);
        } finally {
            pending.cancel(true);
        }
    }
}
