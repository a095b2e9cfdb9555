package org.jalon.search.columns;

import java.util.Arrays;

/** The order of rows by name, then key. */
final class Names {

    private final String[] names;
    private final int[] keys;
    private final int[] byName;
    private final int[] ranks;

    /** The order of rows of these names and keys. */
    Names(String[] names, int[] keys) {
        this.names = names;
        this.keys = keys;
        Integer[] rows = new Integer[names.length];
        Arrays.setAll(rows, row -> row);
        Arrays.parallelSort(rows, (left, right) -> {
            int order = names[left].compareTo(names[right]);
            return order == 0 ? Integer.compare(keys[left], keys[right]) : order;
        });
        byName = Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
        ranks = new int[byName.length];
        for (int rank = 0; rank < byName.length; rank++) {
            ranks[byName[rank]] = rank;
        }
    }

    String of(int row) {
        return names[row];
    }

    /** The place of each row in the order, from 0. Not to be changed. */
    int[] ranks() {
        return ranks;
    }

    /** The place of the last row that is not after this name and key, -1 when all are. */
    int lastUpTo(String name, int key) {
        int low = 0;
        int high = byName.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = names[byName[middle]].compareTo(name);
            if (order < 0 || order == 0 && keys[byName[middle]] <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
