package org.jalon.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in and asks for something now. Controllers take one as an argument on the pages that a {@link Guard}
 * keeps for those who are signed in. Whether the role reaches a place is asked of {@link Access}.
 *
 * @param account theirs
 * @param sessionId of the session they ask in
 * @param confirmedAt when they last proved who they are
 * @param grants the roles they hold at this instant
 */
public record Actor(Account account, String sessionId, Instant confirmedAt, List<Grant> grants) {

    private static final String DECISION = "moderator:";

    public Actor {
        grants = List.copyOf(grants);
    }

    /** How the history of places names what they decided directly. */
    public String decision() {
        return DECISION + account.id();
    }

    /** The account that decided something directly, from what {@link #decision} says; empty when nobody did. */
    public static Optional<String> ofDecision(String decision) {
        return decision.startsWith(DECISION) ? Optional.of(decision.substring(DECISION.length())) : Optional.empty();
    }

    /** Whether they hold the role anywhere at all. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether they hold the role everywhere. */
    public boolean hasEverywhere(Role role) {
        return grants.contains(Grant.everywhere(role));
    }

    /** Where they hold the role, each territory once; empty when they hold it everywhere or nowhere. */
    public List<Territory> territories(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .flatMap(grant -> java.util.stream.Stream.ofNullable(grant.territory()))
                .distinct()
                .toList();
    }

    static @Nullable Territory territoryOf(String scope) {
        return Territory.parse(scope).orElse(null);
    }
}
