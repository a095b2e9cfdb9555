package org.jalon.search.rank;

import org.jalon.geo.LatLon;
import org.jalon.search.index.Entry;
import org.jalon.search.index.Index;
import org.jalon.search.understand.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * A question to be answered.
 *
 * @param index to answer from
 * @param meaning of its text
 * @param center of the search, absent when it has no place
 */
public record Question(
        Index index, Meaning meaning, @Nullable LatLon center) {

    private static final double TO_VERIFY_METERS = 500;

    /** Metres from the centre, 0 without one. */
    double distance(Entry entry) {
        return center == null ? 0 : center.distanceTo(entry.position());
    }

    boolean isThere(Entry entry) {
        return meaning.where() != null && meaning.where().codes().contains(entry.commune());
    }

    /** Whether it is in the very part of the commune that the text names; without such a part, anywhere. */
    boolean isInPart(Entry entry) {
        return meaning.where() == null
                || meaning.where().part().stream()
                        .allMatch(word -> entry.setting().contains(" " + word + " "));
    }

    /** Whether nobody has looked after what is said of it for long. */
    public boolean isToVerify(Entry entry) {
        return entry.verifyFrom() <= index.day();
    }

    /** How much farther than its distance a place counts because of that: it yields to a fresh one at the next corner only. */
    double doubtMeters(Entry entry) {
        return isToVerify(entry) ? TO_VERIFY_METERS : 0;
    }

    boolean isNamedAsKind(Entry entry) {
        return meaning.kinds().stream().anyMatch(kind -> entry.namedKinds().contains(kind.name()));
    }

    boolean isOfKind(Entry entry) {
        return meaning.kinds().stream().anyMatch(kind -> entry.kinds().contains(kind.name()));
    }
}
