package org.jalon.care.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon._support.Places;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.care.Managers;
import org.jalon.contribution.ContributionSite;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalState;
import org.jalon.contribution.Voices;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the link of a mail lets somebody do with their place, and nobody else with it. */
class ReviewTest extends ContributionSite {

    private static final Pattern LINK = Pattern.compile("http://\\S+/revue/[\\w-]+");
    private static final AtomicInteger BOXES = new AtomicInteger();

    @Autowired
    private ReviewTable table;

    @Autowired
    private Reviews links;

    @Autowired
    private Managers managers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Voices voices;

    private static String mailbox() {
        return "accueil" + BOXES.incrementAndGet() + "@mairie.example";
    }

    private Place placeWith(String mailbox) {
        return aPlace(Places.aLibraryInLille().with(Field.EMAILS, List.of(mailbox)));
    }

    /** The path of the page that a mailbox gets for these places. */
    private String link(String mailbox, Place... places) {
        return links.path(table.make(
                null,
                null,
                new MailAddress(mailbox),
                Language.FRENCH,
                java.util.Arrays.stream(places).map(Place::id).toList(),
                Instant.now().plusSeconds(3_600)));
    }

    private static String[] form(HttpResponse<String> page, String... more) {
        Matcher sending = Pattern.compile("name=\"envoi\" value=\"([^\"]+)\"").matcher(page.body());
        Matcher seen = Pattern.compile("name=\"vu\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(sending.find() && seen.find()).isTrue();
        String[] fields = java.util.Arrays.copyOf(more, more.length + 4);
        fields[more.length] = "envoi";
        fields[more.length + 1] = sending.group(1);
        fields[more.length + 2] = "vu";
        fields[more.length + 3] = seen.group(1);
        return fields;
    }

    private Proposal newest(Place place) {
        return voices.of(place.id(), 1).getFirst();
    }

    @Test
    void verifiesByOnePressAndNotByReading() {
        String mailbox = mailbox();
        Place place = placeWith(mailbox);
        String link = link(mailbox, place);
        Visitor scanner = visitor();
        scanner.get(link);
        scanner.get(link + "/" + place.id());
        scanner.get(link + "/rappels");
        assertThat(now(place.id()).verification()).isEmpty();
        Visitor person = visitor();
        HttpResponse<String> page = person.get(link);
        assertThat(page.body()).contains("Tout est exact", "amedi", mailbox);
        String[] exact = form(page, "faire", "exact");
        assertThat(person.post(link + "/" + place.id(), exact).body()).contains("vérifié aujourd’hui");
        assertThat(now(place.id()).verification()).isPresent();
        assertThat(person.post(link + "/" + place.id(), exact).body())
                .as("a double click is answered the same")
                .contains("vérifié aujourd’hui");
        assertThat(voices.of(place.id(), 10)).hasSize(1);
        assertThat(newest(place).handling().decidedBy()).isEqualTo("rule:mailbox");
    }

    @Test
    void publishesAClosureAndWaysToBeReached() {
        String mailbox = mailbox();
        Place place = placeWith(mailbox);
        String link = link(mailbox, place);
        LocalDate first = LocalDate.now(Clock.systemUTC()).plusDays(20);
        Visitor person = visitor();
        HttpResponse<String> answer = person.post(
                link + "/" + place.id(),
                form(
                        person.get(link),
                        "faire",
                        "fermeture",
                        "du",
                        first.toString(),
                        "au",
                        first.plusDays(10).toString()));
        assertThat(answer.body()).contains("C’est publié");
        assertThat(now(place.id()).hours().orElseThrow().exceptionsFrom(first, place.calendar()))
                .as("closed then")
                .hasSize(1);
        answer = person.post(
                link + "/" + place.id(),
                form(
                        person.get(link),
                        "faire",
                        "corriger",
                        "telephone",
                        "03 20 00 00 42",
                        "courriel",
                        mailbox,
                        "horaires",
                        "du lundi au vendredi 9h-12h"));
        assertThat(answer.body()).contains("C’est publié");
        assertThat(now(place.id()).facts().text(Field.PHONE)).isEqualTo("+33320000042");
        assertThat(now(place.id()).facts().text(Field.HOURS)).startsWith("Mo-Fr 09:00-12:00");
        assertThat(now(place.id()).hours().orElseThrow().exceptionsFrom(first, place.calendar()))
                .as("still closed then")
                .hasSize(1);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsToBeMended() {
        String mailbox = mailbox();
        Place place = placeWith(mailbox);
        String link = link(mailbox, place);
        Visitor person = visitor();
        HttpResponse<String> answer = person.post(
                link + "/" + place.id(),
                form(
                        person.get(link),
                        "faire",
                        "corriger",
                        "telephone",
                        "03 20",
                        "courriel",
                        "<b>\"pas une adresse",
                        "horaires",
                        "quand il fait beau"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Ce numéro n’est pas complet", "&lt;b>&#34;pas une adresse", "quand il fait beau")
                .doesNotContain("<b>\"pas");
        assertThat(voices.of(place.id(), 10)).isEmpty();
    }

    @Test
    void letsWordsAndStrangersWaitForAModerator() {
        String mailbox = mailbox();
        Place place = placeWith(mailbox);
        String link = link(mailbox, place);
        Visitor person = visitor();
        assertThat(person.post(
                                link + "/" + place.id(),
                                form(
                                        person.get(link),
                                        "faire",
                                        "corriger",
                                        "telephone",
                                        "03 20 00 00 01",
                                        "courriel",
                                        mailbox,
                                        "mots",
                                        "Nous déménageons."))
                        .body())
                .contains("Une personne du territoire", "/contributions/");
        assertThat(newest(place).state()).isEqualTo(ProposalState.WAITING);
        // A link that went to another mailbox than the published one: forwarded, or of an address that was replaced.
        String other = mailbox();
        String old = link(other, place);
        person.post(
                old + "/" + place.id(),
                form(person.get(old), "faire", "corriger", "telephone", "03 20 00 00 77", "courriel", mailbox));
        assertThat(now(place.id()).facts().text(Field.PHONE)).isEqualTo("+33320000001");
        assertThat(newest(place).contributor().confirmed())
                .as("but whoever answered reads that mailbox")
                .isTrue();
    }

    @Test
    void opensItsOwnPlacesOnlyWithAWholeLinkInTime() {
        String mailbox = mailbox();
        Place place = placeWith(mailbox);
        Place foreign = placeWith(mailbox());
        String link = link(mailbox, place);
        Visitor person = visitor();
        assertThat(person.get(link + "/" + foreign.id()).statusCode()).isEqualTo(404);
        assertThat(person.post(link + "/" + foreign.id(), "faire", "exact").statusCode())
                .isEqualTo(404);
        String broken = link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
        assertThat(person.get(broken).statusCode()).isEqualTo(410);
        assertThat(person.post(broken + "/" + place.id(), "faire", "exact").statusCode())
                .isEqualTo(410);
        String over = links.path(table.make(
                null,
                null,
                new MailAddress(mailbox),
                Language.FRENCH,
                List.of(place.id()),
                Instant.now().minusSeconds(1)));
        assertThat(person.get(over).body()).contains("Ce lien ne sert plus");
        assertThat(person.post(over + "/" + place.id(), "faire", "exact").statusCode())
                .isEqualTo(410);
        assertThat(now(place.id()).verification()).isEmpty();
    }

    @Test
    void listsSeveralPlacesOfOneMailbox() {
        String mailbox = mailbox();
        Place one = placeWith(mailbox);
        Place other = placeWith(mailbox);
        String link = link(mailbox, one, other);
        Visitor person = visitor();
        assertThat(person.get(link).body()).contains(one.name(), other.name());
        String page = link + "/" + one.id();
        person.post(page, form(person.get(page), "faire", "exact"));
        assertThat(person.get(link).body()).contains("Vérifié, merci.");
    }

    @Test
    void showsManagersTheirPlacesAndPublishesWhatTheySay() {
        String address = somebody();
        Place place = aPlace();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        managers.add(place.id(), account, Managers.Way.CODE);
        Visitor manager = signedIn(address);
        HttpResponse<String> own = manager.get("/mes-lieux");
        assertThat(own.body())
                .contains(place.name(), "informations sur les", "Jamais vérifié par une personne", "Changé le");
        assertThat(manager.post("/mes-lieux/" + place.id(), form(own, "faire", "exact"))
                        .body())
                .contains("vérifié aujourd’hui");
        assertThat(manager.get("/mes-lieux").body()).contains("Vérifié par le lieu le");
        assertThat(newest(place).handling().decidedBy()).isEqualTo("rule:manager");
        manager.submit("/mes-lieux", "/mes-lieux/rappels", "rythme", "never");
        assertThat(manager.get("/mes-lieux").body()).contains("<option value=\"never\" selected>");
        Visitor stranger = signedIn(somebody());
        assertThat(stranger.get("/mes-lieux/" + place.id()).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/mes-lieux/" + place.id(), "faire", "exact").statusCode())
                .isEqualTo(404);
    }

    @Test
    void runsACampaignFromItsPlacesToItsAnswers() {
        String coordinator = somebody();
        accounts.grant(
                accounts.findOrMake(new MailAddress(coordinator), Language.FRENCH)
                        .id(),
                org.jalon.account.Grant.everywhere(Role.COORDINATOR));
        String mailbox = mailbox();
        Place place = placeWith(mailbox);
        await(() -> get("/lieux?q=" + place.name().replace(' ', '+')).statusCode() == 200
                && text("/lieux?q=" + place.name().replace(' ', '+'))
                        .contains(place.id().text()));
        Visitor person = signedIn(coordinator);
        String choice = "/campagnes/nouvelle?q=" + place.name().replace(' ', '+') + "&manque=verification";
        assertThat(person.get(choice).body()).contains("joignables, par");
        HttpResponse<String> written = person.post(
                "/campagnes/nouvelle",
                "q",
                place.name(),
                "manque",
                "verification",
                "objet",
                "Vos horaires d’été\r\nBcc: x@example.org",
                "mots",
                "Bonjour <script>alert(1)</script>");
        String campaign = written.headers().firstValue("Location").orElseThrow();
        assertThat(signedIn(somebody()).get(campaign).statusCode()).isEqualTo(403);
        person.submit(campaign, campaign, "faire", "essai");
        assertThat(mail(coordinator, 2).text()).contains("/revue/");
        assertThat(person.submit(campaign, campaign, "faire", "envoyer").body()).contains("L’envoi commence");
        Matcher link = LINK.matcher(mail(mailbox, 1).text());
        assertThat(link.find()).isTrue();
        Visitor answering = visitor();
        String path = link.group().replaceFirst("^http://[^/]+", "");
        answering.post(path + "/" + place.id(), form(answering.get(path + "/" + place.id()), "faire", "exact"));
        assertThat(person.get(campaign).body()).contains("<strong>1</strong> confirmés");
        assertThat(person.get(campaign + "/a-appeler.csv").body())
                .startsWith("nom,commune,telephone,raison,fiche")
                .doesNotContain(place.id().text());
    }
}
