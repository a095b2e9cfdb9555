package org.jalon.search;

/**
 * Where a page of results ended: an opaque text that a search gives and takes back.
 *
 * @param text as it stands in addresses
 */
public record Cursor(String text) {}
