package org.jalon.coherence.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.coherence.lists.WordList;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.Slug;

/** A name that waits to be replaced, or was a trial: "test", "à compléter", "XXX". */
public final class PlaceholderName implements Check {

    private static final Set<String> WHOLE = WordList.read("placeholder-names.txt");
    private static final Pattern ONE_SIGN = Pattern.compile("(\\w)\\1{2,300}");
    private static final Pattern TRIAL = Pattern.compile("(?:test|essai)(?:-\\d+)?");
    private static final Pattern NOTE =
            Pattern.compile("\\b(?:a-supprimer|a-completer|a-renseigner|ne-pas-publier|ne-pas-utiliser)\\b");

    private static final int LONGEST = 300;

    @Override
    public List<Finding> check(Statement statement) {
        String name = statement.text(Field.NAME);
        return name.length() <= LONGEST && isPlaceholder(Slug.of(name))
                ? List.of(Finding.of(Code.NAME_PLACEHOLDER, Field.NAME, name))
                : List.of();
    }

    private static boolean isPlaceholder(String slug) {
        return WHOLE.contains(slug)
                || ONE_SIGN.matcher(slug).matches()
                || TRIAL.matcher(slug).matches()
                || NOTE.matcher(slug).find();
    }
}
