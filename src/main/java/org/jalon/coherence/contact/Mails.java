package org.jalon.coherence.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.MailAddress;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** Mail addresses to which nothing can be sent, and the first thing that is odd with each of the others. */
public final class Mails implements Check {

    private final List<MailRule> rules;

    public Mails() {
        MailProviders providers = new MailProviders();
        rules = List.of(
                new MistypedMail(providers), new PlaceholderMail(), new DisposableMail(), new PersonalMail(providers));
    }

    @Override
    public List<Finding> check(Statement statement) {
        List<Finding> found = new ArrayList<>(0);
        for (String text : statement.all(Field.EMAILS)) {
            MailAddress.parse(text)
                    .ifPresentOrElse(
                            mail -> firstOddity(mail, statement).ifPresent(found::add),
                            () -> found.add(Finding.of(Code.EMAIL_INVALID, Field.EMAILS, text)));
        }
        return found;
    }

    private Optional<Finding> firstOddity(MailAddress mail, Statement statement) {
        return rules.stream()
                .flatMap(rule -> rule.check(mail, statement).stream())
                .findFirst();
    }
}
