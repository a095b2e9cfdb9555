package org.jalon.newsroom.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A letter as its reader's mail program reads it.
 *
 * @param mail all of it
 * @param text its plain text
 * @param html the other one
 */
record ReadMail(MimeMessage mail, String text, String html) {

    /** Gmail clips longer ones. */
    private static final int LONGEST = 100_000;

    private static final String OWN = "https://lieux.example.fr";
    private static final Pattern LEAVE =
            Pattern.compile("<" + OWN + "/lettre/desabonnement/[\\w.-]+>(, <mailto:[^<>]+>)?");

    static ReadMail of(String raw) {
        try {
            MimeMessage mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
            assertThat(mail.isMimeType("multipart/alternative")).isTrue();
            Multipart parts = (Multipart) mail.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            return new ReadMail(
                    mail, content(parts.getBodyPart(0), "text/plain"), content(parts.getBodyPart(1), "text/html"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Part part, String type) throws MessagingException, IOException {
        assertThat(part.isMimeType(type)).as(type).isTrue();
        return (String) part.getContent();
    }

    String to() {
        return header("To");
    }

    /** The one value of a header, decoded and unfolded. */
    String header(String name) {
        try {
            String[] values = mail.getHeader(name);
            assertThat(values).as(name).hasSize(1);
            return MimeUtility.decodeText(MimeUtility.unfold(values[0]));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That it can be left with one press, and tells nobody who opened it or where they went. */
    void check() {
        assertThat(header("List-Unsubscribe")).matches(LEAVE);
        assertThat(header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header("List-Id")).matches("<[a-z0-9-]+\\.[a-z0-9.-]+>");
        assertThat(header("Message-ID")).matches("<[^<>@\\s]+@[^<>@\\s]+>");
        assertThat(header("Date")).isNotBlank();
        assertThat(html.length()).isLessThan(LONGEST);
        Element page = Jsoup.parse(html);
        assertThat(page.select("script, link, iframe, form, object")).isEmpty();
        String token = header("List-Unsubscribe").replaceFirst(".*/desabonnement/([\\w.-]+)>.*", "$1");
        for (Element image : page.select("img")) {
            assertThat(image.attr("src")).as("the same for all").startsWith(OWN + "/fichiers/");
            assertThat(image.hasAttr("alt")).isTrue();
        }
        for (Element link : page.select("a[href]")) {
            String address = link.attr("href");
            boolean own = address.contains("/preferences/") || address.contains("/desabonnement/");
            assertThat(address.contains(token)).as(address).isEqualTo(own);
            assertThat(address).as("straight to where it leads").doesNotContain("?url=", "redirect", "utm_");
        }
        assertThat(text).contains("/desabonnement/" + token);
    }
}
