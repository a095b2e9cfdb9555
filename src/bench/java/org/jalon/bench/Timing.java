package org.jalon.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How fast some work was done: after one run to warm up, several runs of the same length.
 *
 * @param perSecond median of the runs
 * @param nanos how long each piece of work took, in all runs, shortest first
 */
record Timing(double perSecond, long[] nanos) {

    private static final int LEAST_WARM_UP_MILLIS = 1500;

    /** Does the work again and again, each thread beginning elsewhere in it. */
    static Timing measure(List<Runnable> work, int threads, int runs, int millis) throws InterruptedException {
        List<long[]> taken = new ArrayList<>();
        double[] rates = new double[runs];
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            run(pool, work, threads, Math.max(millis, LEAST_WARM_UP_MILLIS));
            for (int i = 0; i < runs; i++) {
                long begin = System.nanoTime();
                List<long[]> run = run(pool, work, threads, millis);
                double seconds = (System.nanoTime() - begin) / 1e9;
                rates[i] = run.stream().mapToInt(nanos -> nanos.length).sum() / seconds;
                taken.addAll(run);
            }
        }
        Arrays.sort(rates);
        return of(rates[runs / 2], taken);
    }

    /** The timing of what several threads did. */
    static Timing of(double perSecond, List<long[]> taken) {
        return new Timing(
                perSecond, taken.stream().flatMapToLong(Arrays::stream).sorted().toArray());
    }

    /** What so many hundredths of the work took at most. */
    double percentileMicros(double percent) {
        return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length * percent / 100, nanos.length - 1)] / 1e3;
    }

    private static List<long[]> run(ExecutorService pool, List<Runnable> work, int threads, int millis)
            throws InterruptedException {
        List<Future<long[]>> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread * 997 % work.size();
            running.add(pool.submit(() -> repeat(work, first, millis)));
        }
        List<long[]> taken = new ArrayList<>();
        for (Future<long[]> thread : running) {
            taken.add(result(thread));
        }
        return taken;
    }

    private static long[] result(Future<long[]> thread) throws InterruptedException {
        try {
            return thread.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private static long[] repeat(List<Runnable> work, int first, int millis) {
        long[] taken = new long[1 << 12];
        int count = 0;
        int next = first;
        long now = System.nanoTime();
        long end = now + millis * 1_000_000L;
        while (now < end) {
            work.get(next).run();
            long done = System.nanoTime();
            taken = count == taken.length ? Arrays.copyOf(taken, 2 * count) : taken;
            taken[count++] = done - now;
            now = done;
            next = next + 1 == work.size() ? 0 : next + 1;
        }
        return Arrays.copyOf(taken, count);
    }
}
