package org.jalon.newsroom.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jalon.Jalon;
import org.jalon.account.Appointment;
import org.jalon.account.Role;
import org.jalon.directory.Directory;
import org.jalon.intake.ImportOrder;
import org.jalon.intake.Intake;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.letter.Subscriber.Consent;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole program, served until it is killed. Arguments: data directory, port of the mail server, file to write the address to when
 * it is ready, with the path by which a coordinator signs in for the first time.
 */
final class ServedProcess {

    static final int IN_NORD = 120;
    static final int IN_PAS_DE_CALAIS = 30;

    private static final String SERIES = "la-lettre";

    private ServedProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Jalon.class)
                .run(
                        "--jalon.data=" + arguments[0],
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--jalon.site.base-url=https://lieux.example.fr",
                        "--jalon.mail.host=127.0.0.1",
                        "--jalon.mail.port=" + arguments[1],
                        "--jalon.mail.tls=NONE",
                        "--jalon.mail.sender=La plateforme <bonjour@lieux.example.fr>",
                        "--jalon.mail.mailing.each-minute=4800");
        String entry = context.getBean(Directory.class).head() == 0 ? prepare(context) : "";
        Path ready = Path.of(arguments[2]);
        Path written = Files.writeString(
                ready.resolveSibling("writing"),
                "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "\n" + entry);
        Files.move(written, ready, StandardCopyOption.ATOMIC_MOVE);
        Thread.currentThread().join();
    }

    private static String prepare(ConfigurableApplicationContext context) {
        context.getBean(Intake.class).run(ImportOrder.of("src/test/resources/site/places.json", "fixture"));
        Subscriptions subscriptions = context.getBean(Subscriptions.class);
        context.getBean(Database.class).transaction().executeWithoutResult(all -> {
            bring(subscriptions, "nord", IN_NORD, "departement:59");
            bring(subscriptions, "calais", IN_PAS_DE_CALAIS, "departement:62");
        });
        return context.getBean(Appointment.class)
                .appoint(new MailAddress("coordination@example.fr"), Role.EDITOR, Language.FRENCH);
    }

    private static void bring(Subscriptions subscriptions, String name, int number, String territory) {
        Choices choices = new Choices(
                Set.of(SERIES),
                Set.of(),
                Set.of(),
                Set.copyOf(List.of(Territory.parse(territory).orElseThrow())));
        for (int i = 0; i < number; i++) {
            subscriptions.bring(
                    new Request(new MailAddress(name + i + "@example.fr"), Language.FRENCH, choices, "accord"),
                    new Consent(Instant.EPOCH, "import", "liste de 2021"));
        }
    }
}
