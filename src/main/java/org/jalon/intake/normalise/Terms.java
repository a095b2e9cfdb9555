package org.jalon.intake.normalise;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.Vocabulary;
import org.jalon.directory.Vocabulary.Meaning;

/**
 * Values of the vocabularies, of 2024, of 2022 or nearly so. A value may speak of another field than its column's.
 * Remembers what it has read, since a file says the same few values over and over; thread-safe.
 */
final class Terms {

    /** Far more than there are values, so that only a file of nonsense forgets them. */
    private static final int REMEMBERED = 5_000;

    private final Map<Field, Map<String, Meaning>> known = new ConcurrentHashMap<>();

    void read(Field field, String raw, Draft draft) {
        for (String value : values(field, raw)) {
            switch (meaning(field, value)) {
                case Meaning.Known meant -> meant.said().forEach(said -> draft.add(said.field(), said.label()));
                case Meaning.Retired retired -> draft.issue(new RecordIssue(Code.VALUE_RETIRED, field, value, ""));
                case Meaning.Unknown unknown -> draft.issue(new RecordIssue(Code.VALUE_UNKNOWN, field, value, ""));
            }
        }
    }

    /** A label that holds the sign of a list is one value when the vocabulary knows it as a whole. */
    private List<String> values(Field field, String raw) {
        String line = PlainText.tidyLine(raw);
        List<String> parts = ListCell.split(line);
        boolean whole = parts.size() > 1
                && parts.stream().anyMatch(part -> meaning(field, part) instanceof Meaning.Unknown)
                && meaning(field, line) instanceof Meaning.Known;
        return whole ? List.of(line) : parts;
    }

    private Meaning meaning(Field field, String value) {
        Map<String, Meaning> ofField = known.computeIfAbsent(field, f -> new ConcurrentHashMap<>());
        if (ofField.size() >= REMEMBERED) {
            ofField.clear();
        }
        return ofField.computeIfAbsent(value, text -> Vocabulary.read(field, text));
    }
}
