package org.jalon.hours.french;

/**
 * Where some words are in the text.
 *
 * @param to exclusive
 */
record Phrase(int from, int to) {

    Phrase to(Phrase other) {
        return new Phrase(Math.min(from, other.from), Math.max(to, other.to));
    }
}
