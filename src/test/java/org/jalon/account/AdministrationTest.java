package org.jalon.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may open what, and give which role where. */
class AdministrationTest extends AccountSite {

    private static final String PEOPLE = "/administration/personnes";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Access access;

    @Autowired
    private Database database;

    @Test
    void takesFormsOnlyFromThoseWhoMaySendThem() {
        for (String path : new String[] {PEOPLE, PEOPLE + "/retirer"}) {
            assertThat(visitor().post(path).statusCode()).isEqualTo(303);
            assertThat(signedIn(somebody()).submit("/compte", path).statusCode())
                    .isEqualTo(403);
            assertThat(with(Role.MODERATOR, "").submit("/compte", path).statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "departement:59,'',303", "'',59350,303", "commune:59350,'',303", "departement:62,'',403", "'',62041,403",
        "region:32,'',403", "partout,'',403", "departement:999,'',422", "'','',422", "'',00000,422"
    })
    void givesRolesWithinItsOwnTerritoryOnly(String territory, String code, int status) {
        Visitor administrator = with(Role.ADMINISTRATOR, "departement:59");
        String invited = somebody();
        HttpResponse<String> answer = administrator.submit(
                PEOPLE, PEOPLE, "courriel", invited, "role", "moderator", "territoire", territory, "code", code);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(accounts.find(new MailAddress(invited)).isPresent()).isEqualTo(status == 303);
        if (status == 303) {
            assertThat(mail(invited, 1).text()).contains("vous a donné un rôle", "Modération");
        }
    }

    @Test
    void neitherShowsNorTakesWhatLiesElsewhere() {
        String elsewhere = somebody();
        Account account = accounts.findOrMake(new MailAddress(elsewhere), Language.FRENCH);
        accounts.grant(account.id(), grant(Role.MODERATOR, "departement:62"));
        Visitor administrator = with(Role.ADMINISTRATOR, "departement:59");
        assertThat(administrator.get(PEOPLE).body()).doesNotContain(elsewhere);
        assertThat(take(administrator, account, "moderator", "departement:62")).isEqualTo(403);
        assertThat(take(administrator, account, "moderator", "departement:59"))
                .as("not held")
                .isEqualTo(303);
        assertThat(accounts.grants(account.id())).hasSize(1);
        Visitor chief = with(Role.ADMINISTRATOR, "");
        assertThat(chief.get(PEOPLE).body()).contains(elsewhere, "Modération – Pas-de-Calais");
        assertThat(take(chief, account, "moderator", "departement:62")).isEqualTo(303);
        assertThat(accounts.grants(account.id())).isEmpty();
        assertThat(chief.get("/compte/journal?q=" + elsewhere).body())
                .contains("Rôle retiré", "departement:62", elsewhere)
                .doesNotContain("Rôle donné");
        assertThat(administrator.get("/compte/journal?q=" + elsewhere).body()).doesNotContain("Rôle retiré");
    }

    @Test
    void changesWhatSomebodyMayDoAtOnce() {
        String address = somebody();
        Visitor person = signedIn(address);
        assertThat(person.get("/compte/journal").statusCode()).isEqualTo(403);
        Visitor chief = with(Role.ADMINISTRATOR, "");
        chief.submit(PEOPLE, PEOPLE, "courriel", address, "role", "administrator", "territoire", "region:32");
        assertThat(person.get("/compte/journal").statusCode()).isEqualTo(200);
        Account account = accounts.find(new MailAddress(address)).orElseThrow();
        take(chief, account, "administrator", "region:32");
        assertThat(person.get("/compte/journal").statusCode()).isEqualTo(403);
    }

    @Test
    void asksAgainWhoOneIsBeforePrivilegedActs() {
        String address = somebody();
        Visitor person = with(address, Role.ADMINISTRATOR, "");
        shift(address, 16);
        HttpResponse<String> asked = person.get(PEOPLE);
        assertThat(asked.statusCode()).isEqualTo(303);
        String entry = asked.headers().firstValue("Location").orElseThrow();
        assertThat(entry).contains("confirmer=oui").contains("retour=");
        assertThat(person.get(entry).body()).contains("Confirmez que c’est bien vous", address);
        assertThat(person.post("/connexion", "courriel", address, "retour", PEOPLE)
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> proved =
                person.post("/connexion/code", "code", mail(address, 2).code());
        assertThat(proved.headers().firstValue("Location").orElseThrow()).endsWith(PEOPLE);
        assertThat(person.get(PEOPLE).statusCode()).isEqualTo(200);
        shift(address, 31);
        assertThat(person.post(PEOPLE, "courriel", somebody(), "role", "partner", "territoire", "partout")
                        .statusCode())
                .isEqualTo(303);
        assertThat(person.get("/compte").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void showsInTheHeaderWhoIsSignedInAndWhatTheirRolesOpen() {
        String address = somebody();
        Visitor person = signedIn(address);
        person.submit("/compte", "/compte/nom", "nom", "Léa <b>Marchand</b>");
        assertThat(header(person, "/compte"))
                .contains("Léa &lt;b&gt;Marchand&lt;/b&gt;", "href=\"/compte\" aria-current=\"page\"", "Se déconnecter")
                .doesNotContain("/administration", "/compte/journal");
        assertThat(header(person, "/en/compte")).contains("href=\"/en/compte\"", "Sign out");
        assertThat(header(with(Role.ADMINISTRATOR, ""), "/compte"))
                .contains("href=\"/administration/personnes\"", "href=\"/compte/journal\"");
        assertThat(header(person, "/lieux")).as("the same for all").isEqualTo(header(visitor(), "/lieux"));
    }

    private static String header(Visitor visitor, String path) {
        String page = visitor.get(path).body();
        return page.substring(page.indexOf("<header"), page.indexOf("</header>"));
    }

    @Test
    void knowsWhereARoleReaches() {
        Actor actor = new Actor(
                accounts.findOrMake(new MailAddress(somebody()), Language.FRENCH),
                "",
                Instant.EPOCH,
                List.of(grant(Role.MODERATOR, "departement:62"), grant(Role.MODERATOR, "commune:59350")));
        assertThat(access.may(actor, Role.MODERATOR, new Territory(Territory.Kind.COMMUNE, "62041")))
                .isTrue();
        assertThat(access.may(actor, Role.MODERATOR, new Territory(Territory.Kind.COMMUNE, "59350")))
                .isTrue();
        assertThat(access.may(actor, Role.MODERATOR, new Territory(Territory.Kind.COMMUNE, "59512")))
                .isFalse();
        assertThat(access.may(actor, Role.MODERATOR, new Territory(Territory.Kind.DEPARTEMENT, "59")))
                .isFalse();
        assertThat(access.may(actor, Role.MODERATOR, new Territory(Territory.Kind.REGION, "99")))
                .isFalse();
        assertThat(access.may(actor, Role.COORDINATOR, new Territory(Territory.Kind.COMMUNE, "62041")))
                .isFalse();
    }

    private Visitor with(Role role, String territory) {
        return with(somebody(), role, territory);
    }

    private Visitor with(String address, Role role, String territory) {
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), grant(role, territory));
        return signedIn(address);
    }

    private static Grant grant(Role role, String territory) {
        return new Grant(role, Territory.parse(territory).orElse(null));
    }

    private int take(Visitor administrator, Account account, String role, String territory) {
        return administrator
                .submit(PEOPLE, PEOPLE + "/retirer", "compte", account.id(), "role", role, "territoire", territory)
                .statusCode();
    }

    private void shift(String address, int minutes) {
        database.jdbc()
                .sql("update account_session set created_at = created_at - ? where account_id ="
                        + " (select id from account where address = ?)")
                .param(minutes * 60_000L)
                .param(address)
                .update();
    }
}
