package org.jalon.search.lexicon;

import java.util.List;

/**
 * A phrase of the lexicon found in a text.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param size how many of its words count
 * @param meanings of the phrase, at least one
 * @param <T> what it may mean
 */
public record Mention<T>(int from, int to, int size, List<T> meanings) {}
