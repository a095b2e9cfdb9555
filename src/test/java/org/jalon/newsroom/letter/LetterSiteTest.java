package org.jalon.newsroom.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.account.Account;
import org.jalon.account.AccountSite;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.mail.CopyReturned;
import org.jalon.mail.LeavingMailed;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.letter.Subscriber.Consent;
import org.jalon.newsroom.letter.Subscriptions.Brought;
import org.jalon.site.KeptData;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Subscribing, getting letters and leaving, with a real mail server. */
class LetterSiteTest extends AccountSite {

    private static final Pattern CONFIRM = Pattern.compile("/lettre/confirmer/[\\w-]+");
    private static final Pattern LEAVE = Pattern.compile("/lettre/desabonnement/[\\w.-]+");
    private static final Pattern DRAFT = Pattern.compile("/redaction/lettres/(\\w{10})");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private SubscriberTable subscribers;

    @Autowired
    private LetterKeys keys;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Database database;

    @Autowired
    private List<KeptData> kept;

    private String subscribed() {
        String address = somebody();
        subscriptions.bring(request(address), new Consent(Instant.EPOCH, "import", "liste de 2021"));
        return address;
    }

    private static Request request(String address) {
        return new Request(new MailAddress(address), Language.FRENCH, Choices.all(Set.of("la-lettre")), "accord");
    }

    private boolean isSubscribed(String address) {
        return subscribers.findByAddress(new MailAddress(address)).isPresent();
    }

    private String id(String address) {
        return subscribers.findByAddress(new MailAddress(address)).orElseThrow().id();
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group();
    }

    @Test
    void subscribesOnlyOnceSomebodyPressedTheButtonOfTheMail() {
        String address = somebody();
        Visitor visitor = visitor();
        visitor.get("/lettre");
        visitor.post("/lettre", "courriel", address, "serie", "la-lettre", "ou", "Roubaix");
        String path = find(CONFIRM, mail(address, 1).text());
        for (int i = 0; i < 3; i++) {
            assertThat(get(path).statusCode()).isEqualTo(200);
        }
        assertThat(isSubscribed(address)).as("programs that open links").isFalse();
        visitor.get(path);
        assertThat(visitor.post(path).statusCode()).isEqualTo(303);
        Subscriber subscriber =
                subscribers.findByAddress(new MailAddress(address)).orElseThrow();
        assertThat(subscriber.choices().text()).isEqualTo("serie:la-lettre territoire:commune:59512");
        assertThat(subscriber.consent().text()).contains("j’accepte de recevoir");
        assertThat(subscriber.consent().at()).isAfter(Instant.now().minus(Duration.ofMinutes(5)));
        assertThat(visitor.post(path).statusCode()).as("used").isEqualTo(410);
        String page = visitor.get("/lettre/preferences/" + keys.token(subscriber.id()))
                .body();
        assertThat(page).doesNotContain(address).contains("Roubaix (59)");
    }

    @Test
    void forgetsWishesThatNobodyConfirmed() {
        String address = somebody();
        Visitor visitor = visitor();
        visitor.get("/lettre");
        visitor.post("/lettre", "courriel", address, "serie", "la-lettre");
        String path = find(CONFIRM, mail(address, 1).text());
        KeptData requests = kept.stream()
                .filter(data -> data.key().equals("letter.kept.requests"))
                .findFirst()
                .orElseThrow();
        requests.forgetAt(Instant.now().plus(Duration.ofDays(3)).minus(Duration.ofMinutes(10)));
        assertThat(visitor.get(path).statusCode()).as("within three days").isEqualTo(200);
        requests.forgetAt(Instant.now().plus(Duration.ofDays(3)));
        assertThat(visitor.get(path).statusCode()).isEqualTo(410);
        assertThat(requests(address)).isZero();
        assertThat(isSubscribed(address)).isFalse();
    }

    private int requests(String address) {
        return database.jdbc()
                .sql("select count(*) from letter_request where address = :address")
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    @Test
    void answersAllTheSameWhetherTheyAreSubscribedOrNot() {
        String known = subscribed();
        String unknown = somebody();
        Visitor visitor = visitor();
        visitor.get("/lettre");
        HttpResponse<String> one = visitor.post("/lettre", "courriel", known, "serie", "la-lettre");
        HttpResponse<String> other = visitor.post("/lettre", "courriel", unknown, "serie", "la-lettre");
        assertThat(one.statusCode()).isEqualTo(303).isEqualTo(other.statusCode());
        assertThat(one.headers().firstValue("Location"))
                .isEqualTo(other.headers().firstValue("Location"));
        assertThat(mail(known, 1).text().replaceAll("/confirmer/\\S+", ""))
                .isEqualTo(mail(unknown, 1).text().replaceAll("/confirmer/\\S+", ""));
    }

    @Test
    void leadsProgramsThatFillInEverythingNowhere() {
        String address = somebody();
        Visitor visitor = visitor();
        visitor.get("/lettre");
        visitor.post("/lettre", "courriel", address, "serie", "la-lettre", "telecopie", "0320");
        assertThat(requests(address)).isZero();
    }

    @Test
    void unsubscribesByTheButtonOfMailProgramsWithoutCookiesOrKeys() {
        String address = subscribed();
        String path = "/lettre/desabonnement/" + keys.token(id(address));
        assertThat(get(path).statusCode()).isEqualTo(200);
        assertThat(isSubscribed(address)).as("opened only").isTrue();
        Visitor program = visitor();
        HttpResponse<String> answer = program.post(
                Map.of("Origin", "https://mail.example", "Sec-Fetch-Site", "cross-site"),
                path,
                "List-Unsubscribe",
                "One-Click");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(isSubscribed(address)).isFalse();
        assertThat(program.post(path).statusCode()).as("once more").isEqualTo(200);
        assertThat(subscriptions.bring(request(address), new Consent(Instant.EPOCH, "import", "")))
                .isEqualTo(Brought.LEFT);
        assertThat(get("/lettre/desabonnement/" + path.substring(23, 40)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void stopsAfterWhatComesBack() {
        String gone = subscribed();
        String angry = subscribed();
        String full = subscribed();
        String byMail = subscribed();
        String id = id(full);
        events.publishEvent(new CopyReturned("x", id(gone), true, false));
        events.publishEvent(new CopyReturned("x", id(angry), false, true));
        events.publishEvent(new LeavingMailed(keys.token(id(byMail))));
        events.publishEvent(new LeavingMailed(id + ".forged"));
        events.publishEvent(new CopyReturned("x", id, false, false));
        events.publishEvent(new CopyReturned("x", id, false, false));
        assertThat(isSubscribed(gone)).isFalse();
        assertThat(isSubscribed(angry)).isFalse();
        assertThat(isSubscribed(byMail)).isFalse();
        assertThat(isSubscribed(full)).as("twice for now").isTrue();
        events.publishEvent(new CopyReturned("x", id, false, false));
        assertThat(isSubscribed(full)).as("three times").isFalse();
    }

    @Test
    void sendsALetterThatAnEditorWroteToEachOnceAndKeepsItInTheArchive() throws Exception {
        String reader = subscribed();
        String left = subscribed();
        Visitor editor = editor();
        editor.get("/redaction/lettres");
        String path = find(
                DRAFT,
                editor.post("/redaction/lettres", "serie", "la-lettre", "objet", "Ce qui change")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
        String version = version(editor.get(path).body());
        String[] form = {"version", version, "objet", "Ce qui change", "editorial", "Bonjour **à toutes**", "faire", ""
        };
        form[7] = "envoyer";
        assertThat(editor.post(path, form).statusCode()).as("not sure").isEqualTo(422);
        form[1] = version(editor.get(path).body());
        String[] sure = java.util.Arrays.copyOf(form, 10);
        sure[8] = "sur";
        sure[9] = "oui";
        subscriptions.leave(keys.token(id(left)));
        assertThat(editor.post(path, sure).statusCode()).isEqualTo(303);
        String text = mail(reader, 1).text();
        assertThat(text).contains("Bonjour à toutes").contains("vous êtes abonné");
        assertThat(find(LEAVE, text)).endsWith(keys.token(id(reader)));
        assertThat(count(left)).isZero();
        assertThat(editor.post(path, sure).statusCode()).as("sent already").isEqualTo(422);
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(text("/lettre/archives/" + id)).contains("<strong>à toutes</strong>");
        assertThat(text("/lettre/archives.atom")).contains("Ce qui change");
        assertThat(count(reader)).isEqualTo(1);
    }

    private Visitor editor() {
        String address = somebody();
        signedIn(address);
        Account account = accounts.find(new MailAddress(address)).orElseThrow();
        accounts.grant(account.id(), new Grant(Role.EDITOR, null));
        return signedIn(address);
    }

    private static String version(String page) {
        Matcher matcher = VERSION.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
