package org.jalon.account;

import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds.
 *
 * @param role held
 * @param territory where; null everywhere
 */
public record Grant(Role role, @Nullable Territory territory) {

    /** The role, held everywhere. */
    public static Grant everywhere(Role role) {
        return new Grant(role, null);
    }

    /** The territory as {@code departement:62}; empty everywhere. */
    public String scope() {
        return territory == null ? "" : territory.toString();
    }
}
