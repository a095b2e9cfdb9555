package org.jalon.newsroom.easy.check;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.site.Language;

/**
 * A text as it is read.
 *
 * @param source as it was written
 * @param masked of the same length, without what are no words
 * @param language that it is in
 * @param blocks in order
 */
record Reading(String source, String masked, Language language, List<Block> blocks) {

    Stream<Sentence> sentences() {
        return blocks.stream().flatMap(block -> block.sentences().stream());
    }

    boolean isFrench() {
        return language == Language.FRENCH;
    }
}
