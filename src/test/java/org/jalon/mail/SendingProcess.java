package org.jalon.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.jalon._support.Instance;

/** Posts mails and sends them until it is killed. Arguments: data directory, port of the mail server, a name, how many. */
final class SendingProcess {

    private SendingProcess() {}

    public static void main(String[] arguments) {
        try (Instance instance = Instance.in(Path.of(arguments[0]))) {
            Outbox outbox = MailFixture.outbox(instance.database(), Clock.systemUTC());
            instance.database().transaction().executeWithoutResult(all -> {
                for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                    MailAddress recipient = new MailAddress(arguments[2] + i + "@example.fr");
                    outbox.post(recipient, MailFixture.letter("Un parmi beaucoup", "bonjour"), MailKind.CAMPAIGN);
                }
            });
            Carrier carrier = new SmtpCarrier(MailFixture.settings(Integer.parseInt(arguments[1])));
            MailFixture.postman(instance.database(), saying("sending", carrier), Clock.systemUTC())
                    .round();
        }
    }

    /** The same, telling when it begins each mail. */
    private static Carrier saying(String line, Carrier carrier) {
        return new Carrier() {
            @Override
            public Outcome carry(Mail mail, BooleanSupplier handOver) {
                System.out.println(line);
                return carrier.carry(mail, handOver);
            }

            @Override
            public void rest() {
                carrier.rest();
            }
        };
    }
}
