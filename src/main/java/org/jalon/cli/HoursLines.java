package org.jalon.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.hours.FrenchHours;
import org.jalon.hours.ReadHours;
import org.jalon.site.UserError;

/** Reads a file of French opening hours, one a line, and says on standard error what was not understood. */
final class HoursLines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Terminal terminal;
    private final boolean explain;
    private int number;
    private int full;
    private int partly;
    private int empty;

    HoursLines(Terminal terminal, boolean explain) {
        this.terminal = terminal;
        this.explain = explain;
    }

    /** Writes one line in the OSM syntax for each line, empty where nothing could be read. */
    void write(Path file, OutputStream stream) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
        // Bytes that are not UTF-8 become a sign that is not understood, instead of ending the run.
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                out.print(read(number == 1 ? withoutMark(line) : line));
                out.print('\n');
            }
        } catch (IOException e) {
            throw new UserError("cli.hours.no-lines", file, String.valueOf(e.getMessage()));
        }
        out.flush();
        terminal.tell("cli.hours.parsed", number, full, partly, empty);
    }

    private String read(String line) {
        if (line.isBlank()) {
            return "";
        }
        ReadHours hours = FrenchHours.read(line);
        if (hours.isReadInFull()) {
            full++;
        } else if (hours.isRead()) {
            partly++;
        } else {
            empty++;
        }
        if (explain && !hours.unread().isEmpty()) {
            terminal.tell("cli.hours.unread", number, String.join(" / ", hours.unread()));
        }
        return hours.osm();
    }

    private static String withoutMark(String line) {
        return !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
    }
}
