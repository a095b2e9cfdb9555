package org.jalon.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jalon.mail.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that people with bad intentions make. */
class HostileRequestsTest extends AccountSite {

    private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

    @Autowired
    private Accounts accounts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lieux?q=",
                "/lieux?adresse=",
                "/lieux?services=",
                "/lieux?territoire=",
                "/lieux?tri=",
                "/lieux?ouvert=",
                "/carte?q=",
                "/integrer?q=",
                "/integrer/carte?accent=",
                "/favoris/lieux?lieu=",
                "/horaires?texte=",
                "/connexion?retour=",
                "/connexion?probleme=",
                "/connexion/code?pourquoi=",
                "/connexion/lien/",
                "/mails/refus/",
                "/lieux/",
                "/rien/",
                "/en/rien/"
            })
    void getNothingBackThatRuns(String address) {
        HttpResponse<String> answer = visitor().get(address + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8));
        assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x");
        assertThat(answer.statusCode()).isLessThan(500);
    }

    @Test
    void changeNothingThatAFormDoesNotAskFor() {
        String address = somebody();
        Visitor person = signedIn(address);
        Account before = accounts.find(new MailAddress(address)).orElseThrow();
        person.submit(
                "/compte",
                "/compte/nom",
                "nom",
                "Léa",
                "id",
                "autre",
                "address",
                somebody(),
                "courriel",
                somebody(),
                "role",
                "administrator",
                "grants",
                "administrator",
                "createdAt",
                "0");
        Account after = accounts.find(new MailAddress(address)).orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
        assertThat(after.name()).isEqualTo("Léa");
        assertThat(accounts.grants(after.id())).isEmpty();
    }

    @Test
    void areTurnedAwayWhenTheyAreTooLarge() {
        String large = "x".repeat(3_000_000);
        assertThat(visitor().post("/connexion", "courriel", large).statusCode()).isBetween(400, 499);
        assertThat(visitor().get("/lieux?q=" + "x".repeat(7_000)).statusCode()).isEqualTo(414);
    }
}
