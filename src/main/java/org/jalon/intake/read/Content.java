package org.jalon.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jalon.site.UserError;

/** What a file holds, told from its first bytes and never from its name. */
enum Content {
    TABLE,
    JSON;

    /** How many first bytes are looked at. */
    static final int HEAD_BYTES = 65_536;

    /** @throws UserError when it is something else, said by its name when it is a common mistake */
    static Content of(byte[] head, String file) {
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            throw new UserError("intake.error.zip", file);
        }
        if (startsWith(head, 0x1f, 0x8b) || startsWith(head, '7', 'z', 0xbc, 0xaf) || startsWith(head, 'R', 'a', 'r')) {
            throw new UserError("intake.error.compressed", file);
        }
        String text = text(head).strip();
        if (text.isEmpty()) {
            throw new UserError("intake.error.empty", file);
        }
        if (!Encoding.isWide(head) && isBinary(head)) {
            throw new UserError("intake.error.binary", file);
        }
        char first = text.charAt(0);
        if (first == '<') {
            String start = text.substring(0, Math.min(text.length(), 500)).toLowerCase(Locale.ROOT);
            boolean html = start.contains("<!doctype html") || start.contains("<html") || start.contains("<head");
            throw new UserError(html ? "intake.error.html" : "intake.error.xml", file);
        }
        return first == '[' || first == '{' ? JSON : TABLE;
    }

    /** The head as characters: enough to see its first sign and its separators, whatever single-byte letters it has. */
    static String text(byte[] head) {
        String text = new String(head, Encoding.byMark(head).orElse(StandardCharsets.ISO_8859_1));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isBinary(byte[] head) {
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return true;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 100 > head.length;
    }

    private static boolean startsWith(byte[] head, int... signature) {
        byte[] expected = new byte[signature.length];
        for (int i = 0; i < signature.length; i++) {
            expected[i] = (byte) signature[i];
        }
        return head.length >= expected.length && Arrays.equals(head, 0, expected.length, expected, 0, expected.length);
    }
}
