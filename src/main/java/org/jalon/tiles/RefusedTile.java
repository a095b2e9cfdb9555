package org.jalon.tiles;

import java.util.List;
import org.jalon.search.SearchRequest.UnknownValue;

/** A tile that cannot be drawn as asked. */
final class RefusedTile extends RuntimeException {

    private final transient List<UnknownValue> values;

    private RefusedTile(List<UnknownValue> values) {
        super(null, null, false, false);
        this.values = values;
    }

    /** There is no such tile. */
    static RefusedTile unknownAddress() {
        return new RefusedTile(List.of());
    }

    /** Something was asked that is not understood: drawing without it would show other places than were asked for. */
    static RefusedTile unknownValues(List<UnknownValue> values) {
        return new RefusedTile(values);
    }

    /** The values that are not understood; none when the tile does not exist. */
    List<UnknownValue> values() {
        return values;
    }
}
