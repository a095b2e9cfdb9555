package org.jalon.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jalon.account.FakeProvider.Lie;
import org.jalon.account.FakeProvider.Person;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in by identity providers, honest and otherwise. */
class ProviderTest extends AccountSite {

    private static final FakeProvider PROVIDER = new FakeProvider();
    private static final String ENTRY = "/connexion/fournisseur/essai";
    private static final String PRO = "/connexion/fournisseur/pro";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Database database;

    @DynamicPropertySource
    static void trustProviders(DynamicPropertyRegistry registry) {
        for (String id : new String[] {"essai", "pro", "absent"}) {
            registry.add("jalon.account.providers." + id + ".client-id", () -> FakeProvider.CLIENT);
            registry.add("jalon.account.providers." + id + ".client-secret", () -> FakeProvider.SECRET);
        }
        registry.add("jalon.account.providers.essai.issuer", () -> PROVIDER.issuer(""));
        registry.add("jalon.account.providers.essai.name", () -> "Essai");
        registry.add("jalon.account.providers.pro.issuer", () -> PROVIDER.issuer("/pro"));
        registry.add("jalon.account.providers.pro.preset", () -> "proconnect");
        registry.add("jalon.account.providers.absent.issuer", () -> "http://localhost:1");
        registry.add("jalon.account.providers.absent.name", () -> "Absent");
    }

    @Test
    void offersItselfWithItsOfficialWords() {
        assertThat(visitor().get("/connexion?retour=/compte/cles").body())
                .contains("S’identifier avec ProConnect", "Qu’est-ce que ProConnect\u00a0?", "S’identifier avec Essai")
                .contains("href=\"/connexion/fournisseur/pro?retour=%2Fcompte%2Fcles\"");
    }

    @Test
    void makesAnAccountForSomebodyWhoseMailboxTheProviderChecked() {
        Person person = new Person(subject(), somebody(), true);
        Visitor visitor = visitor();
        assertThat(location(signIn(visitor, ENTRY + "?retour=/compte/cles", person, Lie.NONE)))
                .isEqualTo("/compte/cles");
        assertThat(visitor.get("/compte").body()).contains(person.address(), "Léa Marchand", "fournisseur d’identité");
        Visitor elsewhere = visitor();
        Person moved = new Person(person.subject(), somebody(), true);
        assertThat(location(signIn(elsewhere, ENTRY, moved, Lie.NONE))).isEqualTo("/compte");
        assertThat(elsewhere.get("/compte").body())
                .as("known by who they are, not by their address")
                .contains(person.address())
                .doesNotContain(moved.address());
    }

    /** The strict one: no parameter that it does not know, and what it says of people is signed. */
    @Test
    void speaksAsProConnectWantsIt() {
        Visitor visitor = visitor();
        Map<String, String> asked =
                FakeProvider.parameters(URI.create(location(visitor.get(PRO))).getRawQuery());
        assertThat(asked)
                .containsOnlyKeys("response_type", "client_id", "redirect_uri", "scope", "state", "nonce")
                .containsEntry("scope", "openid given_name usual_name email");
        assertThat(asked.getOrDefault("state", "").length()).isGreaterThanOrEqualTo(32);
        assertThat(asked.getOrDefault("nonce", "").length()).isGreaterThanOrEqualTo(32);
        Person person = new Person(subject(), somebody(), true);
        assertThat(location(signIn(visitor, PRO, person, Lie.NONE))).isEqualTo("/compte");
        assertThat(location(signIn(visitor(), PRO, new Person(subject(), somebody(), true), Lie.UNSIGNED_PERSON)))
                .endsWith("probleme=wrong");
    }

    @Test
    void opensAnAccountThatExistsOnlyToWhoHasItsMailbox() {
        String address = somebody();
        Account victim = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        Person person = new Person(subject(), address, true);
        Visitor visitor = visitor();
        assertThat(location(signIn(visitor, ENTRY, person, Lie.NONE))).isEqualTo("/connexion/code?pourquoi=essai");
        assertThat(visitor.get("/connexion/code?pourquoi=essai").body()).contains("Essai vous a reconnu");
        assertThat(visitor.get("/compte").statusCode()).as("not in yet").isEqualTo(303);
        assertThat(identities(victim)).isZero();
        visitor.get("/connexion/code");
        visitor.post("/connexion/code", "code", mail(address, 1).code());
        assertThat(visitor.get("/compte").body()).contains(address);
        assertThat(identities(victim)).isEqualTo(1);
        assertThat(location(signIn(visitor(), ENTRY, person, Lie.NONE)))
                .as("at once from now on")
                .isEqualTo("/compte");
    }

    @Test
    void believesNoAddressThatTheProviderDidNotCheck() {
        Person person = new Person(subject(), somebody(), false);
        assertThat(location(signIn(visitor(), ENTRY, person, Lie.NONE))).startsWith("/connexion/code");
        assertThat(accounts.find(new MailAddress(person.address()))).isEmpty();
        assertThat(location(signIn(visitor(), ENTRY, new Person(subject(), "", false), Lie.NONE)))
                .isEqualTo("/connexion?probleme=no-mail");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NONE", "UNSIGNED_PERSON"},
            mode = EnumSource.Mode.EXCLUDE)
    void letsNobodyInByALie(Lie lie) {
        Person person = new Person(subject(), somebody(), true);
        Visitor visitor = visitor();
        HttpResponse<String> back = signIn(visitor, ENTRY, person, lie);
        assertThat(location(back)).isEqualTo("/connexion?probleme=" + (lie == Lie.ERROR ? "down" : "wrong"));
        assertThat(visitor.get(location(back)).body()).contains("role=\"alert\"");
        assertThat(visitor.get("/compte").statusCode()).isEqualTo(303);
        assertThat(accounts.find(new MailAddress(person.address()))).isEmpty();
    }

    @Test
    void comesBackOnceInTheSameBrowserFromTheSameProvider() {
        Person person = new Person(subject(), somebody(), true);
        Visitor visitor = visitor();
        URI back = PROVIDER.agree(page(visitor, ENTRY), person, Lie.NONE);
        String expired = "/connexion?probleme=expired";
        assertThat(location(visitor().get(back.toString())))
                .as("another browser")
                .isEqualTo(expired);
        assertThat(location(visitor.get(back.toString().replace("/essai/", "/pro/"))))
                .as("another provider")
                .isEqualTo(expired);
        assertThat(location(visitor.get(back.toString().replaceAll("state=[^&]+", "state=x"))))
                .as("another state")
                .isEqualTo(expired);
        assertThat(location(visitor.get(back + "&iss=https://ailleurs.example")))
                .as("another issuer")
                .endsWith("probleme=wrong");
        URI again = PROVIDER.agree(page(visitor, ENTRY), person, Lie.NONE);
        assertThat(location(visitor.get(again.toString()))).isEqualTo("/compte");
        assertThat(location(visitor.get(again.toString()))).as("a second time").isEqualTo(expired);
    }

    @Test
    void saysInPlainWordsWhyNobodyIsIn() {
        Visitor visitor = visitor();
        assertThat(location(visitor.get(
                        PROVIDER.refuse(page(visitor, "/en" + ENTRY)).toString())))
                .isEqualTo("/en/connexion?probleme=refused");
        assertThat(visitor.get("/en/connexion?probleme=refused").body()).contains("You did not agree");
        assertThat(location(visitor().get("/connexion/fournisseur/absent"))).isEqualTo("/connexion?probleme=down");
        assertThat(visitor().get("/connexion/fournisseur/inconnu").statusCode()).isEqualTo(404);
        assertThat(visitor().get("/connexion?probleme=%3Cscript%3E").body()).doesNotContain("role=\"alert\"");
    }

    @Test
    void leadsToNoOtherSiteAfterwards() {
        Person person = new Person(subject(), somebody(), true);
        for (String destination : new String[] {"//example.org", "https://example.org/", "/\\example.org"}) {
            String entry = ENTRY + "?retour="
                    + java.net.URLEncoder.encode(destination, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(location(signIn(visitor(), entry, person, Lie.NONE))).isEqualTo("/compte");
        }
    }

    @Test
    void signsOutOfTheProviderToo() {
        Visitor visitor = visitor();
        signIn(visitor, ENTRY, new Person(subject(), somebody(), true), Lie.NONE);
        String page = visitor.submit("/compte", "/deconnexion").body();
        assertThat(page)
                .contains(
                        "http-equiv=\"refresh\"",
                        PROVIDER.issuer("/end") + "?",
                        "id_token_hint=",
                        "post_logout_redirect_uri=");
        assertThat(visitor.get("/compte").statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> signIn(Visitor visitor, String entry, Person person, Lie lie) {
        return visitor.get(PROVIDER.agree(page(visitor, entry), person, lie).toString());
    }

    private static URI page(Visitor visitor, String entry) {
        URI page = URI.create(location(visitor.get(entry)));
        assertThat(page.toString()).startsWith(PROVIDER.issuer(""));
        return page;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }

    private int identities(Account account) {
        return database.jdbc()
                .sql("select count(*) from account_identity where account_id = ?")
                .param(account.id())
                .query(Integer.class)
                .single();
    }
}
