package org.jalon.newsroom.arrival.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file, in whatever encoding it was written.
 *
 * @param text of it, without mark of the byte order
 * @param charset it was read in
 * @param guessed whether nothing said so but that it is no UTF-8
 */
record Decoded(String text, String charset, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "(?:charset\\s*=\\s*[\"']?|encoding\\s*=\\s*[\"'])([A-Za-z0-9_.:-]{3,20})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2_000;

    static Decoded of(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8", false);
        }
        if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), "UTF-16", false);
        }
        int zeros = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int pairs = Math.min(bytes.length, HEAD) / 2;
        if (pairs > 4 && Math.max(zeros, odd) > pairs / 2 && Math.min(zeros, odd) < pairs / 10) {
            Charset charset = odd > zeros ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new Decoded(new String(bytes, charset), charset.name(), true);
        }
        try {
            return new Decoded(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    "UTF-8",
                    false);
        } catch (CharacterCodingException e) {
            return other(bytes);
        }
    }

    private static Decoded other(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (declared.find()) {
            String name = declared.group(1).toLowerCase(Locale.ROOT);
            if (Charset.isSupported(name) && !name.startsWith("utf")) {
                Charset charset = name.equals("iso-8859-1") ? WINDOWS : Charset.forName(name);
                return new Decoded(new String(bytes, charset), charset.name(), false);
            }
        }
        return new Decoded(mixed(bytes), "windows-1252", true);
    }

    /** Files that several programs wrote to hold both: what is UTF-8 is read as such, each other byte as Windows-1252. */
    private static String mixed(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int length = lengthOf(bytes, at);
            Charset charset = length > 1 ? StandardCharsets.UTF_8 : WINDOWS;
            text.append(new String(bytes, at, length, charset));
            at += length;
        }
        return text.toString();
    }

    private static int lengthOf(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead >= 0xc2 && lead <= 0xdf
                ? 2
                : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
        if (at + length > bytes.length) {
            return 1;
        }
        for (int next = at + 1; next < at + length; next++) {
            if ((bytes[next] & 0xc0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    /** How many of the first even or odd bytes are zero. */
    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int at = from; at < Math.min(bytes.length, HEAD); at += 2) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean begins(byte[] bytes, int... magic) {
        for (int at = 0; at < magic.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xff) != magic[at]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is text at all. */
    boolean isText() {
        long odd = text.chars()
                .limit(20_000)
                .filter(sign ->
                        sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f' || sign == 0xfffd)
                .count();
        return !text.isBlank() && odd * 100 <= Math.min(text.length(), 20_000);
    }
}
