package org.jalon.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.jalon.Jalon;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.letter.Choices;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.Request;
import org.jalon.newsroom.letter.Subscriber.Consent;
import org.jalon.newsroom.letter.Subscriptions;
import org.jalon.newsroom.letter.send.Dispatch;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole program with a letter to send, until it is ended. When it finds its letter there, it only goes on with it. Arguments: how many
 * subscribers, then settings.
 */
final class LetterSender {

    /** Said when the letter has begun to leave. */
    static final String BEGUN = "begun";

    /** How the mailboxes of those begin who must get nothing. */
    static final String ELSEWHERE = "ailleurs";

    private static final String ID = "benchmark0";
    private static final String SERIES = "la-lettre";
    private static final String PARAGRAPH =
            "Un atelier de plus à Roubaix, le mercredi de 14 h à 17 h, sans rendez-vous. "
                    + "Venez avec votre téléphone et vos questions, [tout est expliqué ici](https://lieux.example.fr/aide).\n\n";

    private LetterSender() {}

    public static void main(String[] arguments) throws InterruptedException {
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Jalon.class).run(Arrays.copyOfRange(arguments, 1, arguments.length));
        if (context.getBean(LetterTable.class).find(ID).isEmpty()) {
            int recipients = Integer.parseInt(arguments[0]);
            subscribe(context, "abonne", recipients, "departement:59");
            subscribe(context, ELSEWHERE, recipients / 10, "departement:62");
            send(context);
        }
        Thread.currentThread().join();
    }

    private static Choices choices(String territory) {
        return new Choices(
                Set.of(SERIES),
                Set.of(),
                Set.of(),
                Set.of(Territory.parse(territory).orElseThrow()));
    }

    private static void subscribe(ConfigurableApplicationContext context, String name, int number, String territory) {
        Subscriptions subscriptions = context.getBean(Subscriptions.class);
        context.getBean(Database.class).transaction().executeWithoutResult(all -> {
            for (int i = 0; i < number; i++) {
                subscriptions.bring(
                        new Request(
                                new MailAddress(name + i + "@example.fr"),
                                Language.FRENCH,
                                choices(territory),
                                "essai"),
                        new Consent(Instant.EPOCH, "import", "essai"));
            }
        });
    }

    private static void send(ConfigurableApplicationContext context) {
        LetterTable letters = context.getBean(LetterTable.class);
        NewsLetter draft = NewsLetter.draft(ID, SERIES, "Les nouvelles du mois");
        letters.insert(
                draft.with(
                        new NewsLetter.Text("Les nouvelles du mois", "Ce qui change", PARAGRAPH.repeat(20)),
                        draft.contents(),
                        choices("departement:59")),
                null,
                Instant.now());
        System.out.println(BEGUN);
        context.getBean(Dispatch.class).begin(letters.find(ID).orElseThrow(), "https://lieux.example.fr");
    }
}
