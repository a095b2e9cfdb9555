package org.jalon.directory;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Published places and where they come from. The database is the truth; this is its only door. Thread-safe. */
public class Directory {

    /** What this identifier leads to, whatever its shape. */
    public PlaceLookup lookup(String id) {
        throw new UnsupportedOperationException();
    }

    /** The published places of these ids, in the order asked; those that are not published are left out. */
    public List<Place> find(Collection<PlaceId> ids) {
        throw new UnsupportedOperationException();
    }

    /** Hands over every published place, in the order of ids, without keeping them in memory. */
    public void forEachPublished(Consumer<Place> consumer) {
        throw new UnsupportedOperationException();
    }

    /** The number of the newest revision, 0 when there is none. Cheap: followers poll it. */
    public long head() {
        throw new UnsupportedOperationException();
    }

    /** The steps after a revision, in order, at most {@code limit}. */
    public List<PlaceChange> changesSince(long revision, int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * Publishes all that a source says now, in one transaction: records that are new, changed, repeated, and those it no
     * longer has. Publishes {@link PlacesChanged} when something changed.
     *
     * @param source name
     * @param records every record of the source, read once, in any order; a repeated id keeps the last
     * @param acceptRemovals whether more than a fifth of the source may be withdrawn
     * @param dryRun whether to undo everything at the end and only say what would have been done
     */
    public SourceUpdate publish(String source, Iterator<OriginRecord> records, boolean acceptRemovals, boolean dryRun) {
        throw new UnsupportedOperationException();
    }
}
