package org.jalon.mail;

import java.time.Duration;

/** Why a mail is sent, which says how soon it leaves and how long it is worth sending. */
public enum MailKind {
    /** Lets its reader in: leaves first, is worthless after ten minutes, and is forgotten as soon as it left. */
    SECRET(0, Duration.ofMinutes(10)),
    /** Answers something that its reader did. */
    ANSWER(1, Duration.ofDays(5)),
    /** One of many alike: leaves when nothing else waits. */
    CAMPAIGN(2, Duration.ofDays(5));

    private final int urgency;
    private final Duration worth;

    MailKind(int urgency, Duration worth) {
        this.urgency = urgency;
        this.worth = worth;
    }

    /** Whether its readers can refuse more of it: what answers nobody. */
    boolean isRefusable() {
        return this == CAMPAIGN;
    }

    /** Smaller leaves earlier. */
    int urgency() {
        return urgency;
    }

    /** How long it is tried to send it. */
    Duration worth() {
        return worth;
    }
}
