package org.jalon.intake.normalise;

import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.Vocabulary;
import org.jalon.directory.Vocabulary.Meaning;

/** Values of the vocabularies, of 2024, of 2022 or nearly so. A value may speak of another field than its column's. */
final class Terms {

    private Terms() {}

    static void read(Field field, String raw, Draft draft) {
        for (String value : values(field, raw)) {
            switch (Vocabulary.read(field, value)) {
                case Meaning.Known known -> known.said().forEach(said -> draft.add(said.field(), said.label()));
                case Meaning.Retired() -> draft.issue(new RecordIssue(Code.VALUE_RETIRED, field, value, ""));
                case Meaning.Unknown() -> draft.issue(new RecordIssue(Code.VALUE_UNKNOWN, field, value, ""));
            }
        }
    }

    /** A label that holds the sign of a list is one value when the vocabulary knows it as a whole. */
    private static List<String> values(Field field, String raw) {
        List<String> parts = ListCell.split(PlainText.tidyLine(raw));
        boolean whole = parts.size() > 1 && Vocabulary.read(field, raw.strip()) instanceof Meaning.Known;
        return whole ? List.of(raw.strip()) : parts;
    }
}
