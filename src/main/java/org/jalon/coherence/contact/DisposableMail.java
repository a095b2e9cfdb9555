package org.jalon.coherence.contact;

import java.util.Optional;
import java.util.Set;
import org.jalon.coherence.Finding;
import org.jalon.coherence.MailAddress;
import org.jalon.coherence.Statement;
import org.jalon.coherence.lists.WordList;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** An address of a provider that throws its addresses away, or lets anybody read them. */
final class DisposableMail implements MailRule {

    private static final Set<String> DOMAINS = WordList.read("disposable-mail.txt");

    @Override
    public Optional<Finding> check(MailAddress mail, Statement statement) {
        for (String domain = mail.domain(); domain.contains("."); domain = parent(domain)) {
            if (DOMAINS.contains(domain)) {
                return Optional.of(Finding.of(Code.EMAIL_DISPOSABLE, Field.EMAILS, mail.toString(), domain));
            }
        }
        return Optional.empty();
    }

    private static String parent(String domain) {
        return domain.substring(domain.indexOf('.') + 1);
    }
}
