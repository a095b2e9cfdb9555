package org.jalon.newsroom.easy.check;

import java.util.List;

/**
 * A paragraph, a heading or an item of a list.
 *
 * @param kind of it
 * @param start in the text
 * @param end in the text, exclusive
 * @param sentences in it
 */
record Block(Kind kind, int start, int end, List<Sentence> sentences) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM
    }

    int words() {
        return sentences.stream().mapToInt(Sentence::words).sum();
    }
}
