package org.jalon.search.columns;

/**
 * Where a page of results ended. It keeps its meaning in later snapshots: the next page begins with what comes after it
 * there.
 *
 * @param measure what results were ordered by, when that is a number
 * @param name what results were ordered by, when that is the name; empty otherwise
 * @param key of the last result
 */
public record After(double measure, String name, int key) {}
