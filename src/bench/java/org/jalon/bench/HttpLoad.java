package org.jalon.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests for some seconds, each connection waiting for its answer before it asks again. */
final class HttpLoad {

    private HttpLoad() {}

    /**
     * What came of it.
     *
     * @param client times seen here
     * @param server times that the server says it took; none when it does not
     * @param errors answers other than 200, and broken connections
     */
    record Result(Timing client, Timing server, int errors) {}

    /** Sends the requests over so many connections for so many seconds. */
    static Result run(URI server, List<byte[]> requests, int connections, int seconds)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<Callable<Asker>> askers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int first = i * 37 % requests.size();
            askers.add(() -> new Asker().ask(server, requests, first, end));
        }
        List<Asker> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (Future<Asker> asker : threads.invokeAll(askers)) {
                done.add(result(asker));
            }
        }
        double elapsed = (System.nanoTime() - begin) / 1e9;
        Timing client = timing(done.stream().map(asker -> asker.client).toList(), elapsed);
        Timing told = timing(done.stream().map(asker -> asker.server).toList(), elapsed);
        return new Result(
                client, told, done.stream().mapToInt(asker -> asker.errors).sum());
    }

    private static Timing timing(List<Times> times, double seconds) {
        List<long[]> taken = times.stream().map(Times::toArray).toList();
        return Timing.of(taken.stream().mapToInt(nanos -> nanos.length).sum() / seconds, taken);
    }

    private static Asker result(Future<Asker> asker) throws IOException, InterruptedException {
        try {
            return asker.get();
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
    }

    /** One connection's work. */
    private static final class Asker {

        private final Times client = new Times();
        private final Times server = new Times();
        private int errors;

        Asker ask(URI to, List<byte[]> requests, int first, long end) throws IOException {
            HttpConnection connection = HttpConnection.open(to);
            try {
                for (int next = first; System.nanoTime() < end; next = (next + 1) % requests.size()) {
                    connection = ask(connection, to, requests.get(next));
                }
            } finally {
                connection.close();
            }
            return this;
        }

        private HttpConnection ask(HttpConnection connection, URI to, byte[] request) throws IOException {
            try {
                long begin = System.nanoTime();
                HttpConnection.Answer answer = connection.ask(request);
                client.add(System.nanoTime() - begin);
                if (answer.serverNanos() >= 0) {
                    server.add(answer.serverNanos());
                }
                errors += answer.status() == 200 ? 0 : 1;
                if (answer.isLast()) {
                    connection.close();
                    return HttpConnection.open(to);
                }
                return connection;
            } catch (IOException broken) {
                // Counted; a server that is gone fails the next line and with it the benchmark.
                errors++;
                connection.close();
                return HttpConnection.open(to);
            }
        }
    }

    /** A list of times that grows. */
    private static final class Times {

        private long[] nanos = new long[1 << 12];
        private int count;

        void add(long time) {
            nanos = count == nanos.length ? Arrays.copyOf(nanos, 2 * count) : nanos;
            nanos[count++] = time;
        }

        long[] toArray() {
            return Arrays.copyOf(nanos, count);
        }
    }
}
