package org.jalon.coherence.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.coherence.lists.FirstNames;
import org.jalon.coherence.lists.WordList;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.Slug;

/** A name that is only that of a person: "Madame Durand", "Camille Durand". People come and go, and did not all agree. */
public final class NameOfPerson implements Check {

    private static final Set<String> TITLES = Set.of("m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle");
    private static final Set<String> OF_STRUCTURES = WordList.read("structure-words.txt");
    private static final int LONGEST = 60;

    private static final int SHORTEST_SURNAME = 3;

    /** A surname may have a particle. */
    private static final int MOST_WORDS = 4;

    @Override
    public List<Finding> check(Statement statement) {
        String name = statement.text(Field.NAME);
        return name.length() <= LONGEST && isPerson(Arrays.asList(Slug.of(name).split("-")))
                ? List.of(Finding.of(Code.NAME_OF_PERSON, Field.NAME, name))
                : List.of();
    }

    private static boolean isPerson(List<String> words) {
        if (words.size() < 2 || words.size() > MOST_WORDS + 1) {
            return false;
        }
        boolean titled = TITLES.contains(words.getFirst()) && words.get(1).length() >= SHORTEST_SURNAME;
        return (titled || words.size() <= MOST_WORDS && FirstNames.contains(words.getFirst()))
                && words.stream().noneMatch(OF_STRUCTURES::contains);
    }
}
