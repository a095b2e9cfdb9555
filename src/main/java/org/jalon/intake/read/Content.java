package org.jalon.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jalon.site.UserError;

/** What a file holds, told from its first bytes and never from its name. */
enum Content {
    TABLE,
    JSON,
    ZIP,
    GZIP;

    /** How many first bytes are looked at. */
    static final int HEAD_BYTES = 65_536;

    /** @throws UserError when it is something else, said by its name when it is a common mistake */
    static Content of(byte[] head, String file) {
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(head, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new UserError("intake.error.sheet-old", file);
        }
        if (startsWith(head, '7', 'z', 0xbc, 0xaf)
                || startsWith(head, 'R', 'a', 'r', '!')
                || startsWith(head, 'B', 'Z', 'h')
                || startsWith(head, 0xfd, '7', 'z', 'X', 'Z')
                || startsWith(head, 0x28, 0xb5, 0x2f, 0xfd)) {
            throw new UserError("intake.error.compressed", file);
        }
        String text = text(head).strip();
        if (text.isEmpty()) {
            throw new UserError("intake.error.empty", file);
        }
        if (Encoding.byBeginning(head).isEmpty() && isBinary(head)) {
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
        String text = new String(head, Encoding.byBeginning(head).orElse(StandardCharsets.ISO_8859_1));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A few stray zeros in a table are forgiven: databases leave them. */
    private static boolean isBinary(byte[] head) {
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return true;
        }
        int controls = 0;
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 100 > head.length;
    }

    private static boolean startsWith(byte[] head, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
