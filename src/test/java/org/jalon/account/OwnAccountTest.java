package org.jalon.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody who is signed in can do with their account, and what nobody else can. */
class OwnAccountTest extends AccountSite {

    private static final Pattern SESSION = Pattern.compile("name=\"session\" value=\"([^\"]+)\"");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Appointment appointment;

    @Test
    void changesTheNameAndShowsItAsTextOnly() {
        Visitor person = signedIn(somebody());
        assertThat(person.submit("/compte", "/compte/nom", "nom", "Léa <b>\r\nD.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(person.get("/compte?fait=nom").body())
                .contains("Léa &lt;b&gt; D.", "Votre nom est enregistré")
                .doesNotContain("Léa <b>");
        assertThat(person.get("/compte?fait=zzz").body()).doesNotContain("class=\"done\"");
    }

    @Test
    void endsASessionFromAnotherDevice() {
        String address = somebody();
        Visitor phone = signedIn(address);
        Visitor computer = signedIn(address);
        Matcher other = SESSION.matcher(computer.get("/compte").body());
        assertThat(other.find()).isTrue();
        assertThat(signedIn(somebody())
                        .submit("/compte", "/compte/session", "session", other.group(1))
                        .statusCode())
                .isEqualTo(303);
        assertThat(phone.get("/compte").statusCode())
                .as("nobody else can end it")
                .isEqualTo(200);
        computer.post("/compte/session", "session", other.group(1));
        assertThat(phone.get("/compte").statusCode()).isEqualTo(303);
        assertThat(computer.get("/compte").statusCode()).isEqualTo(200);
        Visitor tablet = signedIn(address);
        computer.submit("/compte", "/compte/sessions");
        assertThat(tablet.get("/compte").statusCode()).isEqualTo(303);
        computer.submit("/compte", "/deconnexion");
        assertThat(computer.get("/compte").statusCode()).isEqualTo(303);
    }

    @Test
    void handsOutAllThatIsKnownThenForgetsIt() {
        String address = somebody();
        Visitor person = signedIn(address);
        HttpResponse<String> data = person.get("/compte/mes-donnees.json");
        assertThat(data.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        assertThat(data.body()).contains(address, "Firefox, Linux", "account.act.signed-in");
        assertThat(person.submit("/compte/supprimer", "/compte/supprimer").statusCode())
                .isEqualTo(303);
        assertThat(person.get("/compte").statusCode()).isEqualTo(303);
        assertThat(accounts.find(new MailAddress(address))).isEmpty();
    }

    @Test
    void keepsTheLastAdministrator() {
        String address = somebody();
        appointment.appoint(new MailAddress(address), Role.ADMINISTRATOR, Language.FRENCH);
        Visitor administrator = signedIn(address);
        int before = accounts.countEverywhere(Role.ADMINISTRATOR);
        HttpResponse<String> answer = administrator.submit("/compte/supprimer", "/compte/supprimer");
        assertThat(answer.statusCode()).isEqualTo(before == 1 ? 409 : 303);
        assertThat(accounts.countEverywhere(Role.ADMINISTRATOR)).isPositive();
    }

    @Test
    void letsTheFirstAdministratorInByTheLinkOfTheTerminal() {
        String address = somebody();
        String link = appointment.appoint(new MailAddress(address), Role.ADMINISTRATOR, Language.FRENCH);
        visitor().get(link);
        Visitor person = visitor();
        assertThat(person.get(link).body()).contains("Me connecter");
        assertThat(person.post(link).statusCode()).isEqualTo(303);
        assertThat(person.get("/compte").body()).contains(address, "Administration – tous les territoires");
        assertThat(visitor().post(link).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"/compte/nom", "/compte/session", "/compte/sessions", "/compte/supprimer", "/deconnexion"})
    void takesNoFormThatIsNotItsOwn(String path) {
        Visitor person = signedIn(somebody());
        person.withoutKey();
        assertThat(person.post(path).statusCode()).as("no key").isEqualTo(403);
        assertThat(person.post(path, FormKey.PARAMETER, "x").statusCode())
                .as("not the key")
                .isEqualTo(403);
        Visitor other = signedIn(somebody());
        other.get("/compte");
        String foreign = other.get("/compte").body().replaceFirst("(?s).*?name=\"cle\" value=\"([^\"]+)\".*", "$1");
        assertThat(person.post(path, FormKey.PARAMETER, foreign).statusCode())
                .as("another's key")
                .isEqualTo(403);
        person.get("/compte");
        for (Map<String, String> elsewhere : List.of(
                Map.of("Origin", "https://evil.example.org"),
                Map.of("Origin", "null"),
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"))) {
            assertThat(person.post(elsewhere, path).statusCode())
                    .as("%s", elsewhere)
                    .isEqualTo(403);
        }
        assertThat(person.get("/compte").statusCode()).as("nothing happened").isEqualTo(200);
    }

    @Test
    void isKeptInNoCache() {
        Visitor person = signedIn(somebody());
        assertThat(person.get("/compte").headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get("/lieux?adresse=Roubaix")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .doesNotContain("no-store");
    }
}
