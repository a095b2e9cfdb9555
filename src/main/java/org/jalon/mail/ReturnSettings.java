package org.jalon.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails that come back are heard of.
 *
 * @param address that mails come back to (the envelope sender); empty for that of the sender
 * @param host of the IMAP server with that mailbox, empty for none
 * @param port of it
 * @param user of that mailbox
 * @param password of it
 * @param tls whether the connection is encrypted from its beginning
 * @param interval between two looks
 * @param token that whoever reports by HTTP must bring; empty when nobody may
 */
record ReturnSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean tls,
        @DefaultValue("5m") Duration interval,
        @DefaultValue("") String token) {

    /** Nothing is heard of. */
    static final ReturnSettings NONE = new ReturnSettings("", "", 993, "", "", true, Duration.ofMinutes(5), "");
}
