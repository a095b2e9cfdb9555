package org.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamingTest {

    /** One text of a place alone is 2 kB as characters: forty thousand of them would fill the heap. */
    private static final int PLACES = 40_000;

    private static final String HEAP = "-Xmx72m";

    @TempDir
    Path folder;

    @Test
    void writesManyPlacesInLittleMemory() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamingProcess.class.getName(),
                        folder.toString(),
                        String.valueOf(PLACES))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        for (ExportFormat format : ExportFormat.values()) {
            // Each line was mended; ten thousand departures are listed, the others only counted.
            assertThat(output).contains(format.slug() + " " + PLACES + " " + ExportReport.MOST);
        }
    }
}
