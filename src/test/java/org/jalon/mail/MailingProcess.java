package org.jalon.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import org.jalon._support.Instance;

/** Sends a mailing until it is killed. Arguments: data directory, port of the mail server, how many readers. */
final class MailingProcess {

    static final String SENDING = "sending";

    private MailingProcess() {}

    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[1]);
        try (Instance instance = Instance.in(Path.of(arguments[0]))) {
            Mailings mailings = new Mailings(instance.database(), MailFixture.settings(port), Clock.systemUTC());
            if (mailings.progress("essai").isEmpty()) {
                mailings.begin("essai", MailingTest.addressees(Integer.parseInt(arguments[2])));
            }
            System.out.println(SENDING);
            MailingTest.sender(
                            Path.of(arguments[0]),
                            instance.database(),
                            port,
                            Set.of(),
                            new ArrayList<>(),
                            Clock.systemUTC())
                    .round();
        }
    }
}
