package org.jalon.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon._support.LiveSite;
import org.jalon.storage.Database;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Refusing mails of many alike, and reporting those that came back, over real HTTP. */
@TestPropertySource(
        properties = {
            "jalon.site.base-url=https://lieux.example.fr",
            "jalon.mail.returns.token=un-jeton-de-trente-deux-octets-!"
        })
class RefusalTest extends LiveSite {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern LINK = Pattern.compile("https://lieux\\.example\\.fr(/mails/refus/[\\w-]+)");
    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private Outbox outbox;

    @Autowired
    private Database database;

    @Test
    void isOneClickAwayAndCanBeTakenBack() throws IOException, InterruptedException {
        MailAddress reader = new MailAddress("lectrice@example.fr");
        String path = postedLink(reader);
        assertThat(text(path)).contains("Ne plus recevoir ces messages\u00a0?");
        assertThat(post(reader)).as("opening the page changes nothing").isEqualTo(Outbox.Posting.POSTED);
        HttpResponse<String> done = send(path, "", "List-Unsubscribe=One-Click", FORM);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("C’est fait", path + "/annuler");
        assertThat(done.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(post(reader)).isEqualTo(Outbox.Posting.REFUSED);
        assertThat(post(new MailAddress("autre@example.fr"))).isEqualTo(Outbox.Posting.POSTED);
        assertThat(outbox.post(reader, MailFixture.letter("réponse", "…"), MailKind.ANSWER))
                .isEqualTo(Outbox.Posting.POSTED);
        send(path + "/annuler", "", "", FORM);
        assertThat(post(reader)).isEqualTo(Outbox.Posting.POSTED);
    }

    @Test
    void keepsNeitherAddressesNorTokens() throws IOException, InterruptedException {
        MailAddress reader = new MailAddress("secrete@example.fr");
        String path = postedLink(reader);
        send(path, "", "", FORM);
        for (String table : new String[] {"mail_refusal", "mail_refusal_link"}) {
            assertThat(database.jdbc()
                            .sql("select * from " + table)
                            .query()
                            .listOfRows()
                            .toString())
                    .doesNotContain("secrete", path.substring(path.lastIndexOf('/') + 1));
        }
    }

    @Test
    void takesReportsFromThoseWhoHaveTheTokenOnly() throws IOException, InterruptedException {
        MailAddress reader = new MailAddress("partie@example.fr");
        String id = outbox.postFollowed(reader, MailFixture.letter("campagne", "…"), MailKind.CAMPAIGN)
                .orElseThrow();
        String messageId = database.jdbc()
                .sql("select message_id from mail where id = ?")
                .param(id)
                .query(String.class)
                .single();
        String report =
                new String(Reports.failure("failed", "5.1.1", messageId), java.nio.charset.StandardCharsets.UTF_8);
        String path = "/api/v1/retours";
        for (String wrong : new String[] {"", "Bearer ", "Bearer un-jeton", "Basic un-jeton-de-trente-deux-octets-!"}) {
            assertThat(send(path, wrong, report, "message/rfc822").statusCode()).isEqualTo(401);
        }
        String token = "Bearer un-jeton-de-trente-deux-octets-!";
        assertThat(send(path, token, "bonjour", "message/rfc822").statusCode()).isEqualTo(422);
        assertThat(send(path, token, "x".repeat(1_100_000), "message/rfc822").statusCode())
                .isEqualTo(413);
        assertThat(post(reader)).isEqualTo(Outbox.Posting.POSTED);
        assertThat(send(path, token, report, "message/rfc822").statusCode()).isEqualTo(204);
        assertThat(send(path, token, report, "message/rfc822").statusCode()).isEqualTo(202);
        assertThat(post(reader)).isEqualTo(Outbox.Posting.REFUSED);
    }

    private Outbox.Posting post(MailAddress reader) {
        return outbox.post(reader, MailFixture.letter("campagne", "…"), MailKind.CAMPAIGN);
    }

    private String postedLink(MailAddress reader) {
        String id = outbox.postFollowed(reader, MailFixture.letter("campagne", "…"), MailKind.CAMPAIGN)
                .orElseThrow();
        String address = Objects.requireNonNull(database.jdbc()
                .sql("select unsubscribe from mail where id = ?")
                .param(id)
                .query(String.class)
                .single());
        Matcher link = LINK.matcher(address);
        assertThat(link.matches()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> send(String path, String authorization, String body, String type)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return CLIENT.send(
                (authorization.isEmpty() ? request : request.header("Authorization", authorization)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
