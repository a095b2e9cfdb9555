package org.jalon.coherence.contact;

import java.util.Optional;
import java.util.Set;
import org.jalon.coherence.Finding;
import org.jalon.coherence.MailAddress;
import org.jalon.coherence.Statement;
import org.jalon.coherence.lists.WordList;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** A domain one slip away from that of a large provider, such as gmial.com. */
final class MistypedMail implements MailRule {

    private static final Set<String> REAL = WordList.read("mail-lookalikes.txt");

    private final MailProviders providers;

    MistypedMail(MailProviders providers) {
        this.providers = providers;
    }

    @Override
    public Optional<Finding> check(MailAddress mail, Statement statement) {
        return REAL.contains(mail.domain())
                ? Optional.empty()
                : providers
                        .meant(mail)
                        .map(meant -> Finding.of(
                                Code.EMAIL_MISTYPED, Field.EMAILS, mail.toString(), mail.local() + "@" + meant));
    }
}
