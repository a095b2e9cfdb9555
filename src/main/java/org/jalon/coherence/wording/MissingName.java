package org.jalon.coherence.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** No name, or signs in its place that mean nothing. */
public final class MissingName implements Check {

    private static final Set<String> NO_NAMES = Set.of("null", "none", "nan", "n/a", "na", "nc", "inconnu", "sans nom");

    @Override
    public List<Finding> check(Statement statement) {
        String name = statement.text(Field.NAME);
        return isName(name) ? List.of() : List.of(Finding.of(Code.NAME_MISSING, Field.NAME, name));
    }

    /** Whether a text may be a name: at least two letters or digits, and no way of saying that there is none. */
    public static boolean isName(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).limit(2).count() == 2
                && !NO_NAMES.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
