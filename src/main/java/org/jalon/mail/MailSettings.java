package org.jalon.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param host of the mail server; without one, mails are written to a folder
 * @param port of the mail server
 * @param user and
 * @param password that the mail server asks for, may be empty
 * @param tls how the connection is encrypted
 * @param from who mails come from, such as {@code Jalon <bonjour@lieux.example.fr>}
 * @param replyTo who gets the answers, may be empty
 * @param preview the folder for mails without a mail server; {@code mail} in the data directory when absent
 * @param mostEachHour to one mailbox
 * @param mostEachDay to one mailbox
 * @param keepContents how long what a mail said is kept once it left
 * @param keepRecords how long it is kept that there was a mail
 * @param returns how mails that come back are heard of
 * @param mailing how one mail to many leaves
 * @param follow how often to look for mails that another process wants to send
 */
@ConfigurationProperties("jalon.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("STARTTLS") Tls tls,
        @DefaultValue("Jalon <jalon@localhost>") String from,
        @DefaultValue("") String replyTo,
        @Nullable Path preview,
        @DefaultValue("10") int mostEachHour,
        @DefaultValue("30") int mostEachDay,
        @DefaultValue("7d") Duration keepContents,
        @DefaultValue("90d") Duration keepRecords,
        @DefaultValue ReturnSettings returns,
        @DefaultValue MailingSettings mailing,
        @DefaultValue("2s") Duration follow) {

    /** How a connection to a mail server is encrypted. */
    enum Tls {
        /** From its second step on, or not at all used. */
        STARTTLS,
        /** From its beginning. */
        IMPLICIT,
        /** Not: for a server on the same machine. */
        NONE
    }

    MailSettings {
        parse(from);
        if (!replyTo.isBlank()) {
            parse(replyTo);
        }
    }

    boolean hasServer() {
        return !host.isBlank();
    }

    /** The mailbox that mails come from. */
    MailAddress sender() {
        return MailAddress.parse(parse(from).getAddress()).orElseThrow();
    }

    /** The same with the name beside it. */
    InternetAddress sendingPerson() {
        return parse(from);
    }

    private static InternetAddress parse(String person) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(person, true);
            if (parsed.length == 1 && MailAddress.parse(parsed[0].getAddress()).isPresent()) {
                String name = parsed[0].getPersonal();
                return new InternetAddress(parsed[0].getAddress(), name, StandardCharsets.UTF_8.name());
            }
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new UserError("mail.settings.address", person);
        }
        throw new UserError("mail.settings.address", person);
    }
}
