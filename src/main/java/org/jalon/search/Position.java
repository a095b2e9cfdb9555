package org.jalon.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import org.jalon.directory.PlaceId;

/**
 * Where a page of results ended, as a {@link Cursor} tells it.
 *
 * @param measure what the results are ordered by, when that is a number
 * @param id of the last place
 * @param name what the results are ordered by, when that is the name
 */
record Position(double measure, PlaceId id, String name) {

    private static final int ID_LENGTH = 10;
    private static final int LONGEST = 400;

    static Optional<Position> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length < Double.BYTES + ID_LENGTH) {
                return Optional.empty();
            }
            double measure = ByteBuffer.wrap(bytes).getDouble();
            String id = new String(bytes, Double.BYTES, ID_LENGTH, UTF_8);
            int start = Double.BYTES + ID_LENGTH;
            String name = new String(bytes, start, bytes.length - start, UTF_8);
            return Double.isNaN(measure) || !PlaceId.isValid(id)
                    ? Optional.empty()
                    : Optional.of(new Position(measure, new PlaceId(id), name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Cursor toCursor() {
        byte[] tail = (id.text() + name).getBytes(UTF_8);
        byte[] bytes = ByteBuffer.allocate(Double.BYTES + tail.length)
                .putDouble(measure)
                .put(tail)
                .array();
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
