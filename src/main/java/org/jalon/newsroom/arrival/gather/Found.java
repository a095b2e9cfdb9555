package org.jalon.newsroom.arrival.gather;

import java.nio.file.Path;

/**
 * A file that arrived.
 *
 * @param path as it was called where it came from, with slashes
 * @param content where its bytes are
 * @param size in bytes
 */
public record Found(String path, Path content, long size) {}
