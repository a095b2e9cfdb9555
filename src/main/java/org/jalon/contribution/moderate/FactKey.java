package org.jalon.contribution.moderate;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.directory.Field;
import org.jalon.directory.ValuesInWords;
import org.jalon.site.Words;

/** What a line of a comparison is about: a field, or the two of a position together. */
record FactKey(List<Field> fields) {

    private static final FactKey POSITION = new FactKey(List.of(Field.LATITUDE, Field.LONGITUDE));

    static FactKey of(Field field) {
        return POSITION.fields().contains(field) ? POSITION : new FactKey(List.of(field));
    }

    /** The keys of these fields, each once, in their order. */
    static List<FactKey> of(Stream<Field> fields) {
        return fields.map(FactKey::of).distinct().toList();
    }

    boolean isPosition() {
        return equals(POSITION);
    }

    Field first() {
        return fields.getFirst();
    }

    /** In names of fields of forms. */
    String text() {
        return isPosition() ? "position" : first().label();
    }

    String say(Words words) {
        return isPosition() ? words.say("moderation.field.position") : ValuesInWords.field(first(), words);
    }
}
