package org.jalon.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How the letters of a file are written: by its byte order mark, else UTF-8 if all of it is valid, else Windows-1252. */
final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Encoding() {}

    /** Reads the whole file once when it has no mark: its only accent may be in the last row. */
    static Charset of(Path file, byte[] head) throws IOException {
        Optional<Charset> marked = byMark(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStream in = Files.newInputStream(file);
                Reader reader = new InputStreamReader(in, strict)) {
            char[] buffer = new char[65_536];
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return WINDOWS_1252;
        }
    }

    static Optional<Charset> byMark(byte[] head) {
        if (head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return isWide(head) ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    /** Whether a mark says that two bytes make a letter, as some spreadsheets save "Unicode text". */
    static boolean isWide(byte[] head) {
        return head.length >= 2
                && (head[0] == (byte) 0xfe && head[1] == (byte) 0xff
                        || head[0] == (byte) 0xff && head[1] == (byte) 0xfe);
    }
}
