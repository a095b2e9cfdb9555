package org.jalon.account.provider;

/** A provider could not say who somebody is. The message is for the log and names nobody. */
public final class ProviderTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    /** The kinds of trouble. */
    public enum Reason {
        /** It does not answer, or answers an error. */
        DOWN,
        /** What it says does not hold: a wrong signature, another's nonce, a code that was used. */
        WRONG
    }

    private final Reason reason;

    ProviderTrouble(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    ProviderTrouble(Reason reason, Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
