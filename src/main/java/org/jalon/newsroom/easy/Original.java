package org.jalon.newsroom.easy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jalon.territory.Territory;

/**
 * What an easy-to-read version stands beside, as everybody reads it now.
 *
 * @param subject that it is
 * @param title of it, in French
 * @param text its words in French, plain, with empty lines between paragraphs
 * @param path French path of its page
 * @param territories that it is about, which decide who may write beside it; none when it is for everybody
 * @param fingerprint that differs as soon as what it says does
 */
public record Original(
        Subject subject, String title, String text, String path, Set<Territory> territories, String fingerprint) {

    private static final int LENGTH = 16;

    public Original {
        territories = Set.copyOf(territories);
    }

    /** One that differs as soon as its title or one of its words does. */
    public static Original of(Subject subject, String title, String text, String path, Set<Territory> territories) {
        return new Original(subject, title, text, path, territories, fingerprint(title + "\n" + text));
    }

    /** The fingerprint of what something says. */
    public static String fingerprint(String said) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
