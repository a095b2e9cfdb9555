package org.jalon.duplicates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.directory.RecordRef;

/**
 * Names a pair of records in addresses, the same for the same two records for ever. It is no secret.
 *
 * @param text twelve letters, digits, hyphens or low lines
 */
public record PairId(String text) {

    private static final int LENGTH = 12;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + "}");

    public PairId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not the id of a pair");
        }
    }

    /** The id that an address names; empty when no pair can have it. */
    public static Optional<PairId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new PairId(text)) : Optional.empty();
    }

    /** Of two records, the first in the order of keys given first. */
    static PairId of(RecordRef left, RecordRef right) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(RecordKey.of(left).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            byte[] bytes = digest.digest(RecordKey.of(right).getBytes(StandardCharsets.UTF_8));
            return new PairId(Base64.getUrlEncoder().encodeToString(bytes).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
