package org.jalon.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jalon.storage.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in by mail, over HTTP. */
class EntryTest extends AccountSite {

    @Autowired
    private Database database;

    @Test
    void letsInByALinkThatAProgramOpenedFirst() {
        String address = somebody();
        Visitor person = visitor();
        assertThat(to(person.post("/connexion", "courriel", address))).isEqualTo("/connexion/code");
        String link = mail(address, 1).link();
        Visitor scanner = visitor();
        for (int i = 0; i < 3; i++) {
            assertThat(scanner.get(link).body()).contains("autre navigateur").doesNotContain("<form method");
        }
        assertThat(scanner.post(link).statusCode()).isEqualTo(422);
        assertThat(person.get(link).body()).contains("Me connecter");
        assertThat(to(person.post(link))).isEqualTo("/compte");
        assertThat(person.get("/compte").body()).contains(address, "Firefox, Linux");
        Visitor again = visitor();
        again.cookies().putAll(person.cookies());
        again.cookies().remove("jalon");
        assertThat(again.get(link).body()).contains("ne sert plus");
        assertThat(again.post(link).statusCode()).isEqualTo(422);
    }

    @Test
    void letsInByTheCodeWhereTheMailIsReadElsewhere() {
        String address = somebody();
        Visitor person = visitor();
        person.post("/en/connexion", "courriel", "  " + address.toUpperCase(java.util.Locale.ROOT) + " ");
        EntryMail mail = mail(address, 1);
        assertThat(mail.text()).contains("Sign me in");
        assertThat(mail.link()).contains("/en/connexion/lien/");
        assertThat(to(person.post("/en/connexion/code", "code", mail.code()))).isEqualTo("/en/compte");
        assertThat(person.post("/en/connexion/code", "code", mail.code()).statusCode())
                .as("once")
                .isNotEqualTo(303);
    }

    @Test
    void stopsWhoTriesCodes() {
        String address = somebody();
        Visitor person = visitor();
        person.post("/connexion", "courriel", address);
        String code = mail(address, 1).code();
        String wrong = code.startsWith("1") ? "20000000" : "10000000";
        person.get("/connexion/code");
        for (int left = 4; left > 0; left--) {
            assertThat(person.post("/connexion/code", "code", wrong).body())
                    .contains("Il vous reste " + (left == 1 ? "un essai" : left + " essais"));
        }
        assertThat(person.post("/connexion/code", "code", wrong).body()).contains("ne sert plus");
        assertThat(person.post("/connexion/code", "code", code).body()).contains("ne sert plus");
    }

    @Test
    void takesNoCodeFromABrowserThatAskedForNone() {
        assertThat(visitor().post("/connexion/code", "code", "12345678").body()).contains("ne sert plus");
    }

    @Test
    void forgetsAnAttemptAfterTenMinutes() {
        String address = somebody();
        Visitor person = visitor();
        person.post("/connexion", "courriel", address);
        EntryMail mail = mail(address, 1);
        database.jdbc()
                .sql("update sign_in set ends_at = ends_at - 600000 where address = ?")
                .param(address)
                .update();
        assertThat(person.get(mail.link()).body()).contains("ne sert plus");
        assertThat(person.post(mail.link()).statusCode()).isEqualTo(422);
        assertThat(person.post("/connexion/code", "code", mail.code()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void answersTheSameWhetherThereIsAnAccountOrNot() {
        String known = somebody();
        signedIn(known);
        HttpResponse<String> one = visitor().post("/connexion", "courriel", known);
        HttpResponse<String> other = visitor().post("/connexion", "courriel", somebody());
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(one.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
        assertThat(to(one)).isEqualTo(to(other));
    }

    @Test
    void setsCookiesThatOnlyItCanUseAndOnlyHere() {
        for (String page : List.of("/", "/lieux?adresse=Roubaix", sheet("r1"), "/connexion")) {
            assertThat(get(page).headers().allValues("Set-Cookie")).as(page).isEmpty();
        }
        Visitor person = visitor();
        HttpResponse<String> asked = person.post("/connexion", "courriel", somebody());
        assertThat(asked.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("jalon-entree=", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600");
        HttpResponse<String> secure =
                visitor().post(Map.of("X-Forwarded-Proto", "https"), "/connexion", "courriel", somebody());
        assertThat(secure.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-jalon-entree=")
                .contains("Secure");
    }

    @Test
    void neverAdoptsASessionThatSomebodyElseChose() {
        String address = somebody();
        Visitor person = visitor();
        person.cookies().put("jalon", "chosen-by-somebody-else");
        person.submit("/connexion", "/connexion", "courriel", address);
        person.submit(
                "/connexion/code", "/connexion/code", "code", mail(address, 1).code());
        String first = person.cookies().get("jalon");
        assertThat(first).hasSize(43);
        person.submit("/connexion?confirmer=oui", "/connexion", "courriel", address);
        person.submit(
                "/connexion/code", "/connexion/code", "code", mail(address, 2).code());
        assertThat(person.cookies().get("jalon")).hasSize(43).isNotEqualTo(first);
        Visitor thief = visitor();
        thief.cookies().put("jalon", first);
        assertThat(thief.get("/compte").statusCode())
                .as("the old session ended")
                .isEqualTo(303);
    }

    @Test
    void keepsNoSecretThatLetsIn() {
        String address = somebody();
        Visitor person = visitor();
        person.post("/connexion", "courriel", address);
        EntryMail mail = mail(address, 1);
        String browser = person.cookies().get("jalon-entree");
        person.post("/connexion/code", "code", mail.code());
        String token = URI.create(mail.link()).getPath().replaceFirst(".*/", "");
        String kept = String.join(
                " ",
                database.jdbc()
                        .sql("select link_hash || browser_hash || code_hash from sign_in union all"
                                + " select token_hash || id from account_session union all"
                                + " select coalesce(body_text, '') || coalesce(body_html, '') from mail"
                                + " where state = 'SENT' union all select details from audit")
                        .query(String.class)
                        .list());
        assertThat(kept)
                .isNotBlank()
                .doesNotContain(token, browser, person.cookies().get("jalon"))
                .doesNotContain(mail.code(), mail.code().replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org", "//example.org", "/\\example.org", "\\/example.org", "javascript:alert(1)",
                "/%09/example.org\r\nX: y", "/\t/example.org", "/connexion", "/en/connexion?x=1", ""
            })
    void leadsToNoOtherSite(String destination) {
        String address = somebody();
        Visitor person = visitor();
        person.post("/connexion", "courriel", address, "retour", destination);
        assertThat(to(person.post("/connexion/code", "code", mail(address, 1).code())))
                .isEqualTo("/compte");
        assertThat(to(person.get("/connexion?retour="
                        + java.net.URLEncoder.encode(destination, java.nio.charset.StandardCharsets.UTF_8))))
                .isEqualTo("/compte");
    }

    @ParameterizedTest
    @CsvSource({"/compte?fait=nom", "/en/compte", "/lieux?q=a%26b"})
    void leadsBackToWhereOneWas(String page) {
        String address = somebody();
        Visitor person = visitor();
        String entry = page.contains("compte") ? to(person.get(page)) : "/connexion?retour=/lieux?q%3Da%2526b";
        String form = person.get(entry).body();
        String destination = form.replaceFirst("(?s).*name=\"retour\" value=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(destination).isEqualTo(page);
        person.post("/connexion", "courriel", address, "retour", destination);
        assertThat(to(person.post("/connexion/code", "code", mail(address, 1).code())))
                .isEqualTo(page);
    }

    @Test
    void writesNoLinkToAHostThatARequestChose() {
        String address = somebody();
        visitor().post(Map.of("X-Forwarded-Host", "evil.example.org"), "/connexion", "courriel", address);
        EntryMail mail = mail(address, 1);
        assertThat(mail.text()).doesNotContain("evil", "http");
        assertThat(mail.code()).isNotEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnAddressAndKeepsIt() {
        HttpResponse<String> answer = visitor().post("/connexion", "courriel", "léa<script>");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"", "léa&lt;script").doesNotContain("léa<script");
    }

    private static String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://localhost:\\d+", "");
    }
}
