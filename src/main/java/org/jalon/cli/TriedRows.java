package org.jalon.cli;

import java.util.stream.Collectors;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.intake.MappingTrial.Tried;
import org.jalon.site.Words;

/** Tells what became of rows: what the file says, what the sheet would say, and what is doubtful. */
final class TriedRows {

    private final Terminal terminal;

    TriedRows(Terminal terminal) {
        this.terminal = terminal;
    }

    void tell(Tried tried) {
        Words words = terminal.words();
        terminal.out().println(words.say("cli.mapping.row", tried.row().number()));
        tried.row().values().forEach((column, text) -> terminal.out().printf("    %s: %s%n", column, oneLine(text)));
        OriginRecord record = tried.record();
        if (record == null) {
            terminal.out().println("  ✗ " + words.say("intake.rejection." + tried.rejection()));
            return;
        }
        terminal.out().println(words.say("cli.mapping.sheet"));
        for (Field field : Field.values()) {
            if (!record.facts().all(field).isEmpty()) {
                terminal.out()
                        .printf(
                                "    %s: %s%n",
                                field.label(),
                                record.facts().all(field).stream()
                                        .map(TriedRows::oneLine)
                                        .collect(Collectors.joining(" | ")));
            }
        }
        record.issues()
                .forEach(issue -> terminal.out()
                        .printf(
                                "  ! %s%s%n",
                                issue.say(words), issue.raw().isBlank() ? "" : " [" + oneLine(issue.raw()) + "]"));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
