package org.jalon.coherence;

import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.Severity;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something odd in a statement.
 *
 * @param code what is odd
 * @param fields concerned, the one to mend first; empty for the whole sheet
 * @param value what was said, cut at 200 characters; may be empty
 * @param detail what it was compared with or should perhaps be, may be empty
 */
public record Finding(Code code, List<Field> fields, String value, String detail) {

    private static final int LONGEST_VALUE = 200;

    public Finding {
        fields = List.copyOf(fields);
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }

    public static Finding of(Code code, Field field, String value, String detail) {
        return new Finding(code, List.of(field), value, detail);
    }

    public static Finding of(Code code, Field field, String value) {
        return of(code, field, value, "");
    }

    public Severity severity() {
        return code.severity();
    }

    /** What is odd and what to do. */
    public String say(Words words) {
        return code.say(words, value, detail);
    }

    /** The same as an issue of a record. */
    public RecordIssue asIssue() {
        @Nullable Field field = fields.isEmpty() ? null : fields.getFirst();
        return new RecordIssue(code, field, value, detail);
    }
}
