package org.jalon.coherence.contact;

import java.util.Optional;
import org.jalon.coherence.Finding;
import org.jalon.coherence.MailAddress;
import org.jalon.coherence.Statement;

/** Looks at one well-formed mail address of a statement. */
@FunctionalInterface
interface MailRule {

    Optional<Finding> check(MailAddress mail, Statement statement);
}
