package org.jalon.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.account.Account;
import org.jalon.account.AccountSite;
import org.jalon.account.Accounts;
import org.jalon.account.Appointment;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How somebody becomes a manager of a place, with a real mail server, and how nobody else does. */
class ManagingTest extends AccountSite {

    private static final Pattern LINKS = Pattern.compile("https?://[^\\s\"<>]+");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Managers managers;

    @Autowired
    private Appointment appointment;

    private PlaceId withMail() {
        return new PlaceId(sheet("r1").split("/")[2]);
    }

    private PlaceId withoutMail() {
        return new PlaceId(sheet("r2").split("/")[2]);
    }

    private String path(PlaceId place) {
        return "/lieux/" + place + "/gerer";
    }

    private boolean manages(String address, PlaceId place) {
        return managers.manages(account(address), place);
    }

    private Account account(String address) {
        return accounts.find(new MailAddress(address)).orElseThrow();
    }

    @Test
    void leadsThroughSigningInAndBack() {
        HttpResponse<String> answer = visitor().get(path(withMail()));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isEqualTo("/connexion?retour=%2Flieux%2F" + withMail() + "%2Fgerer");
    }

    @Test
    void believesTheCodeOfThePublishedMailboxAndNoReadingOfLinks() {
        PlaceId place = withMail();
        String address = somebody();
        Visitor person = signedIn(address);
        int before = count("tilleuls@exemple.fr");
        assertThat(person.get(path(place)).body()).contains("t…s@exemple.fr").doesNotContain("tilleuls@exemple.fr");
        person.post(path(place), "faire", "code", "valeur", "0");
        EntryMail mail = mail("tilleuls@exemple.fr", before + 1);
        Matcher links = LINKS.matcher(mail.text());
        while (links.find()) {
            visitor().get(links.group());
        }
        assertThat(manages(address, place)).as("a scanner read the mail").isFalse();
        Visitor stranger = signedIn(somebody());
        assertThat(stranger.submit(path(place), path(place), "faire", "essai", "valeur", mail.code())
                        .statusCode())
                .as("the code is bound to who asked for it")
                .isEqualTo(422);
        assertThat(person.submit(path(withoutMail()), path(withoutMail()), "faire", "essai", "valeur", mail.code())
                        .statusCode())
                .as("and to the place")
                .isEqualTo(422);
        assertThat(person.submit(path(place), path(place), "faire", "essai", "valeur", mail.code())
                        .statusCode())
                .isEqualTo(303);
        assertThat(manages(address, place)).isTrue();
        assertThat(mail("tilleuls@exemple.fr", before + 2).text())
                .as("the published address is told")
                .contains("peut maintenant corriger la fiche");
        assertThat(person.get(path(place)).body()).contains("Vous gérez ce lieu");
    }

    @Test
    void takesACodeFiveTimesOnly() {
        PlaceId place = withMail();
        String address = somebody();
        Visitor person = signedIn(address);
        int before = count("tilleuls@exemple.fr");
        person.submit(path(place), path(place), "faire", "code", "valeur", "0");
        String code = mail("tilleuls@exemple.fr", before + 1).code();
        String wrong = code.startsWith("0") ? "10000000" : "00000000";
        assertThat(person.post(path(place), "faire", "essai", "valeur", wrong).body())
                .contains("Il vous reste 4 essais");
        for (int i = 0; i < 4; i++) {
            person.post(path(place), "faire", "essai", "valeur", wrong);
        }
        assertThat(person.post(path(place), "faire", "essai", "valeur", code).body())
                .contains("Ce code ne sert plus");
        assertThat(manages(address, place)).isFalse();
    }

    @Test
    void isImmediateForThePublishedAddressItself() {
        Visitor place = signedIn("tilleuls@exemple.fr");
        assertThat(place.get(path(withMail())).body()).contains("Votre adresse est celle de la fiche");
        assertThat(manages("tilleuls@exemple.fr", withMail()))
                .as("not by reading")
                .isFalse();
        place.post(path(withMail()), "faire", "adresse");
        assertThat(manages("tilleuls@exemple.fr", withMail())).isTrue();
        place.submit(path(withMail()), path(withMail()), "faire", "partir");
        assertThat(manages("tilleuls@exemple.fr", withMail())).isFalse();
        Visitor other = signedIn(somebody());
        assertThat(other.submit(path(withMail()), path(withMail()), "faire", "adresse")
                        .statusCode())
                .as("not for another address")
                .isEqualTo(422);
    }

    @Test
    void letsModeratorsOfTheTerritoryDecideWhereNoMailboxCanTell() {
        PlaceId place = withoutMail();
        String address = somebody();
        Visitor person = signedIn(address);
        person.submit(path(place), path(place), "faire", "demande", "mots", "Je suis <b>responsable</b>.");
        assertThat(person.get(path(place)).body()).contains("Votre demande attend une réponse");
        assertThat(signedIn(somebody()).get("/moderation/gestionnaires").statusCode())
                .isEqualTo(403);
        String elsewhere = somebody();
        appointment.appoint(new MailAddress(elsewhere), Role.EDITOR, Language.FRENCH);
        accounts.grant(
                account(elsewhere).id(),
                new org.jalon.account.Grant(
                        Role.MODERATOR,
                        org.jalon.territory.Territory.parse("departement:62").orElseThrow()));
        assertThat(signedIn(elsewhere).get("/moderation/gestionnaires").body())
                .as("the place is in the Nord")
                .doesNotContain("responsable");
        String moderator = somebody();
        appointment.appoint(new MailAddress(moderator), Role.MODERATOR, Language.FRENCH);
        Visitor decider = signedIn(moderator);
        String page = decider.get("/moderation/gestionnaires").body();
        assertThat(page).contains("Je suis &lt;b&gt;responsable&lt;/b&gt;.", address);
        String claim = page.replaceFirst("(?s).*name=\"demande\" value=\"([^\"]+)\".*", "$1");
        Visitor wrong = signedIn(elsewhere);
        assertThat(wrong.submit(
                                "/moderation/gestionnaires",
                                "/moderation/gestionnaires",
                                "demande",
                                claim,
                                "faire",
                                "accepter")
                        .statusCode())
                .isIn(400, 403);
        assertThat(manages(address, place)).isFalse();
        decider.submit(
                "/moderation/gestionnaires",
                "/moderation/gestionnaires",
                "demande",
                claim,
                "faire",
                "accepter",
                "mots",
                "Bienvenue.");
        assertThat(manages(address, place)).isTrue();
        assertThat(mail(address, 2).text()).contains("Vous gérez maintenant", "Bienvenue.");
        removes(decider, place, address);
    }

    private void removes(Visitor moderator, PlaceId place, String address) {
        moderator.submit(
                path(place),
                path(place),
                "faire",
                "retirer",
                "valeur",
                account(address).id(),
                "mots",
                "Parti.");
        assertThat(manages(address, place)).isFalse();
        assertThat(mail(address, 3).text()).contains("retiré la gestion", "Parti.");
    }

    @Test
    void letsManagersInviteOthersWhoAcceptBySigningIn() {
        PlaceId place = withMail();
        Visitor host = signedIn("tilleuls@exemple.fr");
        host.submit(path(place), path(place), "faire", "adresse");
        String guest = somebody();
        host.submit(path(place), path(place), "faire", "inviter", "valeur", guest);
        assertThat(mail(guest, 1).text()).contains("vous invite à gérer", guest);
        String stranger = somebody();
        assertThat(signedIn(stranger)
                        .submit(path(place), path(place), "faire", "accepter")
                        .statusCode())
                .as("it is for the invited address")
                .isEqualTo(422);
        Visitor invited = signedIn(guest);
        assertThat(invited.get(path(place)).body()).contains("Accepter l’invitation");
        invited.post(path(place), "faire", "accepter");
        assertThat(manages(guest, place)).isTrue();
        assertThat(invited.get(path(place)).body())
                .as("they see each other, but no address in full")
                .contains("t…s@exemple.fr")
                .doesNotContain("tilleuls@exemple.fr");
        assertThat(invited.submit(
                                path(place),
                                path(place),
                                "faire",
                                "retirer",
                                "valeur",
                                account("tilleuls@exemple.fr").id())
                        .statusCode())
                .as("managers do not remove each other")
                .isEqualTo(422);
        assertThat(manages("tilleuls@exemple.fr", place)).isTrue();
        invited.submit(path(place), path(place), "faire", "partir");
        assertThat(manages(guest, place)).isFalse();
        host.submit(path(place), path(place), "faire", "partir");
    }
}
