package org.jalon.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/** Where a command writes its result: a file that appears only when it is whole, or standard output. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Has the result written.
     *
     * @param file to write, or standard output when absent
     * @throws UserError when it cannot be written; a file that was there is then as it was
     */
    static void write(@Nullable Path file, Terminal terminal, Consumer<OutputStream> writer) {
        if (file == null) {
            writer.accept(terminal.out());
            terminal.out().flush();
            return;
        }
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                writer.accept(out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw new UserError("cli.unwritable", file, String.valueOf(e.getMessage()));
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UserError("cli.unwritable", part, String.valueOf(e.getMessage()));
        }
    }
}
