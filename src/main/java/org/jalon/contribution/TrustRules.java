package org.jalon.contribution;

import java.time.Duration;
import java.util.Optional;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.directory.Place;
import org.jalon.territory.Commune;
import org.jspecify.annotations.Nullable;

/** What is published without waiting for a moderator, and why. */
final class TrustRules {

    /** A place that was confirmed lately gains nothing from another voice; so there is nothing to stuff. */
    static final Duration CONFIRMED_FOR = Duration.ofDays(30);

    private static final Duration ONE_TYPO_IN = Duration.ofDays(1);

    private final ContributionSettings.Rules rules;
    private final PlaceManagers managers;
    private final Access access;
    private final Traffic traffic;

    TrustRules(ContributionSettings.Rules rules, PlaceManagers managers, Access access, Traffic traffic) {
        this.rules = rules;
        this.managers = managers;
        this.access = access;
        this.traffic = traffic;
    }

    /** Why something is published at once. */
    enum Rule {
        /** A moderator says so, in their territory. */
        MODERATOR,
        /** A manager of the place says so. */
        MANAGER,
        /** Somebody who reads the published mailbox of the place says so. */
        MAILBOX,
        /** Somebody says that all is right. */
        CONFIRMATION,
        /** A slip in the spelling. */
        TYPO;

        String actor() {
            return "rule:" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether somebody speaks for the place, so that limits on strangers are not for them. */
    boolean isTrusted(@Nullable Actor actor, @Nullable Place place, Commune commune) {
        return actor != null && (access.may(actor, Role.MODERATOR, commune) || isManager(actor, place));
    }

    /**
     * The rule that publishes a proposal.
     *
     * @param place it is about, as it is now; null for one to be added
     * @param standing that its contributor has with the place, beside being signed in
     */
    Optional<Rule> find(
            Proposal proposal, @Nullable Place place, @Nullable Actor actor, Commune commune, Standing standing) {
        if (actor != null && access.may(actor, Role.MODERATOR, commune)) {
            return Optional.of(Rule.MODERATOR).filter(rule -> proposal.kind() != ProposalKind.OTHER);
        }
        if (place == null || Checks.isDoubtful(proposal.content().findings())) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.of(proposal.content(), place.facts());
        if (!comparison.conflicts().isEmpty() || !proposal.content().message().isEmpty() && !isManager(actor, place)) {
            return Optional.empty();
        }
        return switch (proposal.kind()) {
            case CORRECT -> ofPlace(place, actor, standing).or(() -> ofCorrection(comparison, place));
            case CONFIRM -> ofPlace(place, actor, standing).or(() -> ofConfirmation(proposal, place));
            case ADD, CLOSED, DUPLICATE, OTHER -> Optional.empty();
        };
    }

    private Optional<Rule> ofPlace(Place place, @Nullable Actor actor, Standing standing) {
        if (rules.manager() && isManager(actor, place)) {
            return Optional.of(Rule.MANAGER);
        }
        return standing == Standing.PLACE ? Optional.of(Rule.MAILBOX) : Optional.empty();
    }

    private Optional<Rule> ofCorrection(Comparison comparison, Place place) {
        return rules.typo()
                        && Typo.isAll(comparison.lines(), rules.typoLetters())
                        && !traffic.wasRuled(place.id(), Rule.TYPO.actor(), ONE_TYPO_IN)
                ? Optional.of(Rule.TYPO)
                : Optional.empty();
    }

    private Optional<Rule> ofConfirmation(Proposal proposal, Place place) {
        boolean believed = switch (rules.confirmation()) {
            case ANYBODY -> true;
            case CONFIRMED_MAIL -> proposal.contributor().confirmed();
            case NOBODY -> false;
        };
        // Who says that all is right while others say what is wrong should not be the one who is heard.
        boolean contested = traffic.contested(place.id());
        return believed && !contested ? Optional.of(Rule.CONFIRMATION) : Optional.empty();
    }

    private boolean isManager(@Nullable Actor actor, @Nullable Place place) {
        return actor != null && place != null && managers.manages(actor.account(), place.id());
    }
}
