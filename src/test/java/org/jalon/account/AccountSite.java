package org.jalon.account;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon._support.LiveSite;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real application with a real mail server, whose mailboxes tests can read. */
public abstract class AccountSite extends LiveSite {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern LINK = Pattern.compile("http://\\S+/connexion/lien/[\\w-]+");
    private static final Pattern CODE = Pattern.compile("(\\d{4} \\d{4})");
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @DynamicPropertySource
    static void receiveMail(DynamicPropertyRegistry registry) {
        registry.add("jalon.mail.host", () -> "127.0.0.1");
        registry.add("jalon.mail.port", () -> {
            if (!MAIL.getSmtp().isRunning()) {
                MAIL.start();
                Runtime.getRuntime().addShutdownHook(new Thread(MAIL::stop));
            }
            return MAIL.getSmtp().getPort();
        });
        registry.add("jalon.mail.tls", () -> "none");
        registry.add("jalon.account.most-tries", () -> 1_000_000);
    }

    /** What the mail to sign in says. */
    public record EntryMail(String text) {

        /** The address of its link, empty when it has none. */
        public String link() {
            return find(LINK);
        }

        public String code() {
            return find(CODE);
        }

        private String find(Pattern pattern) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find() ? matcher.group() : "";
        }
    }

    /** The address of somebody who was never here. */
    protected static String somebody() {
        return "personne" + PEOPLE.incrementAndGet() + "@example.fr";
    }

    protected Visitor visitor() {
        return new Visitor(url(""));
    }

    /** The newest mail to this address, once there are so many. */
    protected static EntryMail mail(String address, int count) {
        return mail(address, "", count);
    }

    /** The newest mail about something, once this address has so many of them. */
    protected static EntryMail mail(String address, String about, int count) {
        long deadline = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (System.nanoTime() < deadline) {
            List<String> all = texts(address, about);
            if (all.size() >= count) {
                return new EntryMail(all.getLast());
            }
            sleep();
        }
        throw new AssertionError("no mail to " + address);
    }

    /** How many mails this address got. */
    protected static int count(String address) {
        return count(address, "");
    }

    /** How many mails about something this address got. */
    protected static int count(String address, String about) {
        return texts(address, about).size();
    }

    private static List<String> texts(String address, String about) {
        return Arrays.stream(MAIL.getReceivedMessagesForDomain(address))
                .map(AccountSite::text)
                .filter(text -> text.contains(about))
                .toList();
    }

    private static String text(MimeMessage mail) {
        try {
            BodyPart plain = ((Multipart) mail.getContent()).getBodyPart(0);
            return (String) plain.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A visitor who signed in by the code of a mail. */
    protected Visitor signedIn(String address) {
        Visitor visitor = visitor();
        int before = MAIL.getReceivedMessagesForDomain(address).length;
        visitor.post("/connexion", "courriel", address);
        visitor.post("/connexion/code", "code", mail(address, before + 1).code());
        return visitor;
    }
}
