package org.jalon.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody may do, beyond what everybody who is signed in may. Each is held in a territory, or everywhere. Whoever
 * manages a place holds that by place, which is the affair of contributions, not of accounts.
 */
public enum Role {
    /** Decides on proposals. */
    MODERATOR,
    /** Runs campaigns, sources and figures. */
    COORDINATOR,
    /** Writes and publishes. */
    EDITOR,
    /** Reads what is shared with partners only. */
    PARTNER,
    /** Gives and takes roles, and reads the audit trail. */
    ADMINISTRATOR;

    /** Reads {@code moderator}, in any case. */
    public static Optional<Role> parse(String text) {
        return Arrays.stream(values())
                .filter(role -> role.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /** How addresses and forms write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
