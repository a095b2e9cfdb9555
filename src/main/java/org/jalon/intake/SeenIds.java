package org.jalon.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The ids of a file met so far, as 64-bit hashes: 16 bytes an id, so that a million rows take 16 MB. Two ids among a
 * million are taken for one with a chance of one in thirty million, and then an issue is told in error: nothing is lost.
 */
final class SeenIds {

    private long[] slots = new long[1 << 12];
    private int size;

    /** @return whether the id is new */
    boolean add(String id) {
        if (size * 2 >= slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
        }
        boolean added = put(hash(id));
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = hash;
        return true;
    }

    /** FNV-1a, then the finalizer of SplitMix64; 0 marks a free slot. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
