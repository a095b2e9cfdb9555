package org.jalon.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Gives ids to new places. They are derived from the first record of the place, so that the same import on two machines
 * makes the same addresses, and then stored: nothing ever computes them again.
 */
final class NewIds {

    /** Crockford's base 32, in lower case: no letter that is taken for a digit or another letter. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 10;

    private NewIds() {}

    /** An id for each record, none of which any place has. */
    static Map<RecordRef, PlaceId> of(Collection<RecordRef> refs, PlaceTable places) {
        Map<RecordRef, PlaceId> given = new LinkedHashMap<>();
        Set<RecordRef> left = new HashSet<>(refs);
        Set<String> used = new HashSet<>();
        for (int salt = 0; !left.isEmpty(); salt++) {
            Map<RecordRef, PlaceId> wanted = new LinkedHashMap<>();
            for (RecordRef ref : refs) {
                if (left.contains(ref)) {
                    wanted.put(ref, id(ref, salt));
                }
            }
            used.addAll(places.taken(
                    new TreeSet<>(wanted.values().stream().map(PlaceId::text).toList())));
            wanted.forEach((ref, id) -> {
                if (used.add(id.text())) {
                    given.put(ref, id);
                    left.remove(ref);
                }
            });
        }
        return given;
    }

    /** An id as those of sources' places, of something that is like nothing else. */
    static PlaceId fresh(PlaceTable places) {
        RecordRef unique = new RecordRef(RecordRef.PEOPLE, UUID.randomUUID().toString());
        return Objects.requireNonNull(of(List.of(unique), places).get(unique));
    }

    static PlaceId id(RecordRef ref, int salt) {
        byte[] digest = salt == 0
                ? Fingerprint.digest(ref.source(), ref.id())
                : Fingerprint.digest(ref.source(), ref.id(), Integer.toString(salt));
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | digest[i] & 0xFF;
        }
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 1; i <= LENGTH; i++) {
            text.append(ALPHABET.charAt((int) (bits >>> Long.SIZE - 5 * i) & 31));
        }
        return new PlaceId(text.toString());
    }
}
