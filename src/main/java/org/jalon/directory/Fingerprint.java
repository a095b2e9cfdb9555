package org.jalon.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short stand-ins for long texts (SHA-256). */
final class Fingerprint {

    private Fingerprint() {}

    /** 32 hexadecimal digits: the same texts in the same order always give the same. */
    static String of(String... texts) {
        return HexFormat.of().formatHex(digest(texts), 0, 16);
    }

    static byte[] digest(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0); // so that ("ab", "c") is not ("a", "bc")
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
