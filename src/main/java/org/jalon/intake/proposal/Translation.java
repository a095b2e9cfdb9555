package org.jalon.intake.proposal;

import java.util.List;
import org.jalon.directory.Vocabulary.Said;

/**
 * What a value of a column means.
 *
 * @param value as the file writes it, or words of its texts
 * @param count of the cells it was seen in
 * @param meaning labels of vocabularies, none when it means nothing that places are described by
 * @param confidence from 0 (a guess) to 1 (the vocabulary itself)
 */
public record Translation(String value, int count, List<Said> meaning, double confidence) {

    public Translation {
        meaning = List.copyOf(meaning);
    }

    /** The same with another meaning, that a person gave it. */
    public Translation meaning(List<Said> other) {
        return new Translation(value, count, other, 1);
    }
}
