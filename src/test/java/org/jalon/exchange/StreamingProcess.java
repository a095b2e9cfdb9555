package org.jalon.exchange;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon._support.Instance;
import org.jalon._support.Places;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.exchange.hsds.HsdsPlaces;

/** Writes very many places in every format, in a small heap. Says how many lines each file had. */
final class StreamingProcess {

    private StreamingProcess() {}

    /** Run with a folder and a number of places. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        String presentation = "Un lieu où l’on apprend à son rythme, avec quelqu’un. ".repeat(20);
        try (Instance instance = Instance.in(Path.of(arguments[0]))) {
            Directory directory = instance.directory();
            Exports exports = new Exports(
                    directory,
                    Leavings.GAZETTEER,
                    new Republication(directory),
                    new PlaceFiles("jalon", new HsdsPlaces(Leavings.GAZETTEER), Clock.systemUTC()));
            for (ExportFormat format : ExportFormat.values()) {
                ExportReport report = exports.write(
                        format,
                        sink -> IntStream.range(0, count)
                                .mapToObj(number -> Places.place(
                                        number,
                                        Places.aLibraryInLille()
                                                .with(Field.DESCRIPTION, List.of(presentation + number))
                                                .with(Field.PIVOT, List.of("sans"))))
                                .forEach(sink),
                        OutputStream.nullOutputStream());
                System.out.println(format.slug() + " " + report.lines() + " "
                        + report.entries().size());
            }
        }
    }
}
