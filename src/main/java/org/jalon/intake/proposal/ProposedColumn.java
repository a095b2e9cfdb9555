package org.jalon.intake.proposal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary.Said;

/**
 * What one column is proposed to be for.
 *
 * @param column name in the file
 * @param samples first different cells
 * @param target of the column
 * @param confidence from 0 to 1
 * @param reason why, as the end of a key of messages
 * @param detail of the reason: a percentage, a label
 * @param translations of its values, for targets with a vocabulary
 */
public record ProposedColumn(
        String column,
        List<String> samples,
        Target target,
        double confidence,
        Reason reason,
        String detail,
        List<Translation> translations) {

    public ProposedColumn {
        samples = List.copyOf(samples);
        translations = List.copyOf(translations);
    }

    /** Why a target is proposed. */
    public enum Reason {
        /** The name of the column says it. */
        NAME,
        /** The values look like it. */
        VALUES,
        /** Both. */
        NAME_AND_VALUES,
        /** Yes or no, and the name says to what. */
        FLAG,
        /** Another column is better for the same. */
        OTHER_IS_BETTER,
        /** The column is empty. */
        EMPTY,
        /** It is known and of no use here. */
        OF_NO_USE,
        /** Nothing speaks for anything. */
        UNKNOWN,
        /** A mapping says so. */
        MAPPED
    }

    /** The same with other translations. */
    public ProposedColumn withTranslations(List<Translation> others) {
        return new ProposedColumn(column, samples, target, confidence, reason, detail, others);
    }

    /** All fields that it speaks of, those of its values among them. */
    public Set<Field> fields() {
        Set<Field> fields = new LinkedHashSet<>(target.fields());
        for (Translation translation : translations) {
            translation.meaning().stream().map(Said::field).forEach(fields::add);
        }
        return fields;
    }
}
