package org.jalon.tiles.mvt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes as Protocol Buffers have them. Grows as needed; not thread-safe. */
final class Protobuf {

    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private byte[] bytes = new byte[1024];
    private int size;

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** A number of seven bits a byte, the lowest first. */
    Protobuf varint(int value) {
        reserve(5);
        int left = value;
        int at = size;
        while ((left & ~0x7F) != 0) {
            bytes[at++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[at++] = (byte) left;
        size = at;
        return this;
    }

    /** A number of either sign, small when near zero. */
    Protobuf zigzag(int value) {
        return varint(value << 1 ^ value >> 31);
    }

    /** A field that is a number. */
    Protobuf field(int field, int value) {
        return varint(field << 3 | VARINT).varint(value);
    }

    Protobuf field(int field, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        varint(field << 3 | BYTES).varint(encoded.length);
        return copy(encoded, encoded.length);
    }

    /** A field that is a message of one field, which is a text. */
    Protobuf message(int field, int inner, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        begin(field, sizeOfField(encoded.length)).varint(inner << 3 | BYTES).varint(encoded.length);
        return copy(encoded, encoded.length);
    }

    /** Begins a field that is a message of so many bytes, to be written next. */
    Protobuf begin(int field, int length) {
        return varint(field << 3 | BYTES).varint(length);
    }

    /** How many bytes a field of so many bytes takes; its number is below 16. */
    static int sizeOfField(int length) {
        return 1 + (38 - Integer.numberOfLeadingZeros(length | 1)) / 7 + length;
    }

    /** A field that is a message or a packed list, written before. */
    Protobuf field(int field, Protobuf content) {
        begin(field, content.size);
        return copy(content.bytes, content.size);
    }

    /** Fields written before. */
    Protobuf append(Protobuf fields) {
        return copy(fields.bytes, fields.size);
    }

    Protobuf clear() {
        size = 0;
        return this;
    }

    private Protobuf copy(byte[] source, int length) {
        reserve(length);
        System.arraycopy(source, 0, bytes, size, length);
        size += length;
        return this;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
