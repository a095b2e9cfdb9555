package org.jalon.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import org.jalon.intake.ImportProgress;

/**
 * Times the stages of an import by the news that it gives: what happens between the last row read and the first record published is
 * matching. News come every few hundred rows, so that a stage is right to about a thousandth of a large file.
 */
final class IntakeStages {

    private final PrintStream out;
    private final String what;
    private final int records;
    private final long begin = System.nanoTime();
    private long since = begin;
    private long lastRead = begin;
    private boolean publishing;
    private long peak;

    IntakeStages(PrintStream out, String what, int records) {
        this.out = out;
        this.what = what;
        this.records = records;
        System.gc();
        resetPeak();
    }

    void heard(ImportProgress news) {
        switch (news.step()) {
            case DOWNLOADING -> {}
            case READING -> lastRead = System.nanoTime();
            case PUBLISHING -> {
                if (!publishing) {
                    publishing = true;
                    print("read, map, normalise", since, lastRead);
                    since = lastRead;
                    end("match");
                }
            }
        }
    }

    /** Ends the stage that is under way, and begins the next one. */
    void end(String stage) {
        long now = System.nanoTime();
        print(stage, since, now);
        since = System.nanoTime();
    }

    /** Ends the last stage. */
    void finish() {
        end("publish");
        print("all", begin, System.nanoTime());
    }

    private void print(String stage, long from, long to) {
        double seconds = Math.max(1e-3, (to - from) / 1e9);
        long now = peakBytes();
        resetPeak();
        peak = Math.max(peak, now);
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"intake\",\"what\":\"%s\",\"n\":%d,\"stage\":\"%s\",\"records_per_second\":%.0f,"
                        + "\"peak_heap_mb\":%d,\"seconds\":%.2f}%n",
                what,
                records,
                stage,
                records / seconds,
                (stage.equals("all") ? peak : now) >> 20,
                seconds);
    }

    private static void resetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
