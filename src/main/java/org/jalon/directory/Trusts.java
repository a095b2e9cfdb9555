package org.jalon.directory;

import java.util.Map;

/** How far each source is trusted. */
record Trusts(Map<String, Trust> bySource) {

    /** Nobody described any source. */
    static final Trusts ORDINARY = new Trusts(Map.of());

    Trusts {
        bySource = Map.copyOf(bySource);
    }

    Trust of(KnownRecord record) {
        return bySource.getOrDefault(record.ref().source(), Trust.ORDINARY);
    }
}
