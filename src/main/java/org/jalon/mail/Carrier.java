package org.jalon.mail;

import java.util.function.BooleanSupplier;

/** A way for mails to leave: a mail server, or a folder for trials. Used by one thread at a time. */
interface Carrier {

    /** How an attempt ended. */
    sealed interface Outcome {}

    /** It has left. */
    record Sent() implements Outcome {}

    /** It will never be taken; the reason names nobody. */
    record Refused(String reason) implements Outcome {}

    /** Not now: worth trying again. The reason names nobody. */
    record Delayed(String reason) implements Outcome {}

    /**
     * Tries to send a mail.
     *
     * @param handOver asked right before the end of the mail is written; when it answers no, the mail must not leave
     */
    Outcome carry(Mail mail, BooleanSupplier handOver);

    /** Lets go of what is only worth keeping while there is more to send. */
    void rest();
}
