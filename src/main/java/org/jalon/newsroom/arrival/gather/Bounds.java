package org.jalon.newsroom.arrival.gather;

/**
 * Bounds on what arrives at once.
 *
 * @param files at most
 * @param bytes of one file
 * @param total bytes of all files
 * @param depth of folders
 */
public record Bounds(int files, long bytes, long total, int depth) {

    /** What fits a site of twenty years, and not a mistake. */
    public static final Bounds USUAL = new Bounds(5_000, 50_000_000, 1_000_000_000, 12);
}
