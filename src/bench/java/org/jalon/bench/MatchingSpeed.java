package org.jalon.bench;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jalon.geo.LatLon;
import org.jalon.matching.MatchRecord;
import org.jalon.matching.MatchedPair;
import org.jalon.matching.Matching;
import org.jspecify.annotations.Nullable;

/** How long it takes to find the duplicates of a file, and how much memory. */
final class MatchingSpeed {

    /** The collector makes so many records ready together: only then is there work to measure. */
    private static final int COLLECTED = 4_096;

    private static final String LIST = "\\|";

    private MatchingSpeed() {}

    static void measure(Path sample, PrintStream out) throws IOException {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        Matching.Collector collector = new Matching.Collector();
        int records = 0;
        long preparing = 0;
        long preparingCpu = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(sample)) {
            for (NamedCsvRecord row : rows) {
                MatchRecord record = record(row);
                long begin = System.nanoTime();
                long cpu = records % COLLECTED == COLLECTED - 1 ? cpuNanos() : 0;
                collector.add(record);
                preparing += System.nanoTime() - begin;
                preparingCpu += cpu == 0 ? 0 : cpuNanos() - cpu;
                records++;
            }
        }
        long cpu = cpuNanos();
        long begin = System.nanoTime();
        Matching matching = collector.matching();
        List<MatchedPair> pairs = matching.pairs();
        int groups = matching.groups(pairs).size();
        double cpuSeconds = (cpuNanos() - cpu + preparingCpu) / 1e9;
        double seconds = (System.nanoTime() - begin + preparing) / 1e9;
        out.printf(
                Locale.ROOT,
                "{\"what\":\"duplicates\",\"records\":%d,\"pairs\":%d,\"groups\":%d,\"seconds\":%.2f,"
                        + "\"cpu_seconds\":%.2f,\"records_per_second\":%.0f,\"peak_mb\":%d}%n",
                records,
                pairs.size(),
                groups,
                seconds,
                cpuSeconds,
                records / seconds,
                peakBytes() >> 20);
    }

    private static MatchRecord record(NamedCsvRecord row) {
        return new MatchRecord(
                row.getField("id"),
                row.getField("source"),
                row.getField("nom"),
                new MatchRecord.Where(
                        row.getField("adresse"),
                        row.getField("complement_adresse"),
                        row.getField("commune"),
                        row.getField("code_insee"),
                        point(row.getField("latitude"), row.getField("longitude")),
                        0),
                new MatchRecord.Contacts(
                        list(row.getField("telephone")),
                        list(row.getField("courriels")),
                        list(row.getField("site_web"))),
                new MatchRecord.Nature(
                        "",
                        Set.copyOf(list(row.getField("typologie"))),
                        !row.getField("itinerance").isEmpty()));
    }

    private static @Nullable LatLon point(String latitude, String longitude) {
        return latitude.isEmpty() ? null : new LatLon(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(LIST));
    }

    /** Of all threads: on a busy machine it says more than the clock. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
