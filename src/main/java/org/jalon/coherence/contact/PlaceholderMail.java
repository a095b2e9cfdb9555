package org.jalon.coherence.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.coherence.Finding;
import org.jalon.coherence.MailAddress;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** An address that is an example, or that nobody reads. */
final class PlaceholderMail implements MailRule {

    private static final Set<String> DOMAINS = Set.of(
            "example.com",
            "example.org",
            "example.net",
            "exemple.com",
            "exemple.fr",
            "test.com",
            "test.fr",
            "domain.com",
            "domaine.fr");
    private static final Pattern NOBODY =
            Pattern.compile("test\\d*|x{2,20}|a{1,3}|aucune?|inconnue?|no-?reply|ne-?pas-?repondre");

    @Override
    public Optional<Finding> check(MailAddress mail, Statement statement) {
        return DOMAINS.contains(mail.domain())
                        || NOBODY.matcher(mail.local().toLowerCase(Locale.ROOT)).matches()
                ? Optional.of(Finding.of(Code.EMAIL_PLACEHOLDER, Field.EMAILS, mail.toString()))
                : Optional.empty();
    }
}
