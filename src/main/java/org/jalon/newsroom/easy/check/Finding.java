package org.jalon.newsroom.easy.check;

/**
 * A piece of advice.
 *
 * @param rule that it is by
 * @param start of the words in the text, in characters as Java and JavaScript count them
 * @param end of them, exclusive
 * @param line that they are on, from 1
 * @param words themselves, cut where they are many
 * @param about what the advice names: a count, a simpler word; may be empty
 */
public record Finding(Rule rule, int start, int end, int line, String words, String about) {}
