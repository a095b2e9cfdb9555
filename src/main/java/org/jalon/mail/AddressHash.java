package org.jalon.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What is kept of texts that are only ever compared: addresses that refused, and tokens of links. */
final class AddressHash {

    private AddressHash() {}

    static String of(MailAddress address) {
        return of(address.text());
    }

    static String of(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(text));
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
