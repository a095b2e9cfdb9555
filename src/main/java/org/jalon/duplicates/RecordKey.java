package org.jalon.duplicates;

import java.util.Comparator;
import org.jalon.directory.RecordRef;

/** One text for a record of any source: two sources may give the same id. */
public final class RecordKey {

    /** No name of a source has it. */
    private static final char BETWEEN = '\n';

    /** The order of keys, which is that of texts. */
    static final Comparator<RecordRef> ORDER = Comparator.comparing(RecordKey::of);

    private RecordKey() {}

    public static String of(RecordRef ref) {
        return ref.id() + BETWEEN + ref.source();
    }

    /** The record of a key. */
    public static RecordRef ref(String key) {
        int between = key.lastIndexOf(BETWEEN);
        return new RecordRef(key.substring(between + 1), key.substring(0, between));
    }
}
