package org.jalon.coherence.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.coherence.Finding;
import org.jalon.coherence.MailAddress;
import org.jalon.coherence.Statement;
import org.jalon.coherence.lists.FirstNames;
import org.jalon.coherence.lists.WordList;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.Slug;

/**
 * The mail of a person at home, in a field that everybody reads: first name and surname, or initial and surname, at a
 * provider for everybody. An initial before the name of the place or its commune is a structure's.
 */
final class PersonalMail implements MailRule {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
    private static final int SHORTEST_SURNAME = 3;

    /** Longer surnames with particles have four parts. */
    private static final int MOST_PARTS = 4;

    private static final Set<String> OF_STRUCTURES = WordList.read("structure-words.txt");

    private final MailProviders providers;

    PersonalMail(MailProviders providers) {
        this.providers = providers;
    }

    @Override
    public Optional<Finding> check(MailAddress mail, Statement statement) {
        return providers.has(mail) && isOfPerson(mail.local(), statement)
                ? Optional.of(Finding.of(Code.EMAIL_PERSONAL, Field.EMAILS, mail.toString()))
                : Optional.empty();
    }

    private static boolean isOfPerson(String local, Statement statement) {
        List<String> parts = Arrays.stream(NOT_LETTERS.split(Slug.of(local)))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2 || parts.size() > MOST_PARTS || parts.stream().anyMatch(OF_STRUCTURES::contains)) {
            return false;
        }
        String first = parts.getFirst();
        return FirstNames.contains(first)
                || FirstNames.contains(parts.getLast()) && first.length() > 1
                || first.length() == 1 && isSurname(parts.get(1), statement);
    }

    private static boolean isSurname(String word, Statement statement) {
        String place = Slug.of(statement.text(Field.NAME) + " " + statement.text(Field.COMMUNE));
        return word.length() >= SHORTEST_SURNAME && !place.contains(word);
    }
}
