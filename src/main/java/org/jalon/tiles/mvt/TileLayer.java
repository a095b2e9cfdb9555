package org.jalon.tiles.mvt;

import java.util.List;

/**
 * One layer of a tile in the making. A feature begins with its properties and ends with its geometry. Not thread-safe.
 *
 * <p>Numbers of fields and commands are those of the specification, chapter 4.
 */
public final class TileLayer {

    private static final int VERSION = 2;
    private static final int POINT = 1;
    private static final int POLYGON = 3;
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    /** Small numbers are written once a layer. */
    private static final int SMALL = 256;

    private final String name;
    private final List<String> keys;
    private final Protobuf features = new Protobuf();
    private final Protobuf values = new Protobuf();
    private final Protobuf tags = new Protobuf();
    private final Protobuf geometry = new Protobuf();
    private final Protobuf message = new Protobuf();
    private final int[] smallNumbers = new int[SMALL];
    private int valueCount;
    private boolean isEmpty = true;

    /** @param keys the names of all properties that features may have, numbered from 0 */
    public TileLayer(String name, String... keys) {
        this.name = name;
        this.keys = List.of(keys);
    }

    public boolean isEmpty() {
        return isEmpty;
    }

    /** A property whose value few other features have. */
    public TileLayer with(int key, String value) {
        return withShared(key, share(value));
    }

    /** Writes a value that many features have, and gives its number. */
    public int share(String value) {
        values.message(4, 1, value);
        return valueCount++;
    }

    /** A property whose value was shared. */
    public TileLayer withShared(int key, int value) {
        tags.varint(key).varint(value);
        return this;
    }

    /** A property that is a number, not negative. */
    public TileLayer with(int key, int number) {
        if (number < SMALL && smallNumbers[number] > 0) {
            tags.varint(key).varint(smallNumbers[number] - 1);
            return this;
        }
        values.field(4, message.clear().field(5, number));
        tags.varint(key).varint(valueCount++);
        if (number < SMALL) {
            smallNumbers[number] = valueCount;
        }
        return this;
    }

    /** Ends a feature that is a point, in units of the tile. */
    public void point(int x, int y) {
        geometry.clear().varint(command(MOVE_TO, 1)).zigzag(x).zigzag(y);
        end(POINT);
    }

    /**
     * Ends a feature that is a polygon or several: each exterior ring followed by its holes.
     *
     * @param rings x and y of each corner by turns, without the first one again at the end; at least three corners, clockwise
     *     on the screen for exterior rings, the other way for holes
     */
    public void polygon(List<int[]> rings) {
        geometry.clear();
        int x = 0;
        int y = 0;
        for (int[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                if (i == 0) {
                    geometry.varint(command(MOVE_TO, 1));
                } else if (i == 2) {
                    geometry.varint(command(LINE_TO, ring.length / 2 - 1));
                }
                geometry.zigzag(ring[i] - x).zigzag(ring[i + 1] - y);
                x = ring[i];
                y = ring[i + 1];
            }
            geometry.varint(command(CLOSE_PATH, 1));
        }
        end(POLYGON);
    }

    private static int command(int id, int count) {
        return count << 3 | id;
    }

    private void end(int type) {
        int length = Protobuf.sizeOfField(tags.size()) + 2 + Protobuf.sizeOfField(geometry.size());
        features.begin(2, length).field(2, tags).field(3, type).field(4, geometry);
        tags.clear();
        isEmpty = false;
    }

    /** The tile of these layers; those without features are left out, as the specification asks. */
    public static byte[] tile(int extent, TileLayer... layers) {
        Protobuf tile = new Protobuf();
        for (TileLayer layer : layers) {
            if (!layer.isEmpty) {
                tile.field(3, layer.whole(extent));
            }
        }
        return tile.toBytes();
    }

    private Protobuf whole(int extent) {
        Protobuf layer = new Protobuf().field(15, VERSION).field(1, name).append(features);
        keys.forEach(key -> layer.field(3, key));
        return layer.append(values).field(5, extent);
    }
}
