package org.jalon.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jalon.intake.unpack.Bytes;

/**
 * How the letters of a file are written: by its byte order mark, else by the zeros of letters that take two bytes, else UTF-8 if
 * all of it is valid, else Windows-1252.
 */
final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Encoding() {}

    /** Reads the whole content once when its beginning does not tell: its only accent may be in the last row. */
    static Charset of(Bytes content, byte[] head) throws IOException {
        Optional<Charset> told = byBeginning(head);
        if (told.isPresent()) {
            return told.get();
        }
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStream in = content.open();
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

    /** The letters of a content, without the mark before them. */
    static Reader reader(InputStream in, Charset charset) throws IOException {
        var pushable = new PushbackReader(new InputStreamReader(in, charset));
        int first = pushable.read();
        if (first >= 0 && first != '\uFEFF') {
            pushable.unread(first);
        }
        return pushable;
    }

    static Optional<Charset> byBeginning(byte[] head) {
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(head, 0xfe, 0xff) || startsWith(head, 0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        return byZeros(head);
    }

    /** Latin letters in two bytes have a zero in every other place. */
    private static Optional<Charset> byZeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        int most = head.length < 8 ? 0 : head.length / 2;
        if (most > 0 && zeros[0] == 0 && zeros[1] * 10 > most * 9) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return most > 0 && zeros[1] == 0 && zeros[0] * 10 > most * 9
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
