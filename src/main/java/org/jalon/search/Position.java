package org.jalon.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import org.jalon.directory.PlaceId;

/**
 * Where a place stands in the order of a result, and so where a page ended. Written as the text of a {@link Cursor}.
 *
 * @param rank ascending
 * @param distance ascending within a rank, in metres
 * @param id ascending within a distance, so that the order is total
 */
record Position(double rank, double distance, PlaceId id) implements Comparable<Position> {

    private static final int ID_LENGTH = 10;

    static Optional<Position> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != 2 * Double.BYTES + ID_LENGTH) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            double rank = buffer.getDouble();
            double distance = buffer.getDouble();
            String id = new String(bytes, 2 * Double.BYTES, ID_LENGTH, ISO_8859_1);
            return Double.isNaN(rank) || Double.isNaN(distance) || !PlaceId.isValid(id)
                    ? Optional.empty()
                    : Optional.of(new Position(rank, distance, new PlaceId(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Cursor toCursor() {
        byte[] bytes = ByteBuffer.allocate(2 * Double.BYTES + ID_LENGTH)
                .putDouble(rank)
                .putDouble(distance)
                .put(id.text().getBytes(ISO_8859_1))
                .array();
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public int compareTo(Position other) {
        int byRank = Double.compare(rank, other.rank);
        int byDistance = byRank != 0 ? byRank : Double.compare(distance, other.distance);
        return byDistance != 0 ? byDistance : id.compareTo(other.id);
    }
}
