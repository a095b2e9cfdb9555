package org.jalon.duplicates;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;

/** By what a place is recognised: records that change none of it need not be compared again. */
final class Identity {

    private static final List<Field> FIELDS = List.of(
            Field.NAME,
            Field.ADDRESS,
            Field.ADDRESS_DETAIL,
            Field.COMMUNE,
            Field.INSEE_CODE,
            Field.LATITUDE,
            Field.LONGITUDE,
            Field.PHONE,
            Field.EMAILS,
            Field.WEBSITES,
            Field.PIVOT,
            Field.STRUCTURE_TYPES,
            Field.MOBILITY,
            Field.SOURCE);

    private static final byte END_OF_VALUE = 1;
    private static final byte END_OF_FIELD = 2;

    private final MessageDigest digest;

    Identity() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A number that is another as soon as one of these facts is. */
    long mark(Facts facts) {
        for (Field field : FIELDS) {
            for (String value : facts.all(field)) {
                digest.update(value.getBytes(StandardCharsets.UTF_8));
                digest.update(END_OF_VALUE);
            }
            digest.update(END_OF_FIELD);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
