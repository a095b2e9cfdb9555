package org.jalon.exchange.hsds;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jalon.directory.PlaceId;

/** The ids of objects, made from the id of their place: the same on every instance and for ever (UUID version 5, RFC 9562). */
final class HsdsIds {

    /** Drawn once for these ids, and never to be changed. */
    private static final UUID NAMESPACE = UUID.fromString("6e44c109-78d8-40a9-8a60-c5b8d413d54f");

    private HsdsIds() {}

    /**
     * The id of something of a place.
     *
     * @param kind of object, and which of its kind
     */
    static UUID of(PlaceId place, String kind) {
        return of(place.text() + "/" + kind);
    }

    /** The id of something that belongs to no place. */
    static UUID of(String name) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .flip());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = hash.getLong() & ~0xF000L | 0x5000L;
        long least = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
