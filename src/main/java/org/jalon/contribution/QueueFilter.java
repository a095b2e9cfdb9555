package org.jalon.contribution;

import java.util.List;
import java.util.Optional;
import org.jalon.directory.PlaceId;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals a moderator wants to see, among those that are theirs. Each part that is null or empty lets all through.
 *
 * @param view what state they are in
 * @param territory they are in
 * @param kind of wish
 * @param urgency of them
 * @param whose they are
 * @param withFindings only those in which something is odd
 * @param placeId they are about
 * @param text words of the name of the place
 * @param handOf only those that come from the same mailbox, account or network as this one
 */
public record QueueFilter(
        View view,
        @Nullable Territory territory,
        @Nullable ProposalKind kind,
        @Nullable Urgency urgency,
        @Nullable Whose whose,
        boolean withFindings,
        @Nullable PlaceId placeId,
        String text,
        @Nullable ProposalId handOf) {

    /** All that waits for a decision. */
    public static final QueueFilter ALL = new QueueFilter(View.WAITING, null, null, null, null, false, null, "", null);

    /** What state they are in. */
    public enum View {
        /** For a moderator to decide, the most urgent first, then the oldest. */
        WAITING(ProposalState.WAITING),
        /** For their contributor to answer, in the same order. */
        ASKED(ProposalState.ASKED),
        /** Decided by a person or a rule, the last first. */
        DECIDED(ProposalState.ACCEPTED, ProposalState.PARTLY, ProposalState.REFUSED);

        private final List<ProposalState> states;

        View(ProposalState... states) {
            this.states = List.of(states);
        }

        List<String> states() {
            return states.stream().map(Enum::name).toList();
        }

        public boolean isOpen() {
            return this != DECIDED;
        }
    }

    /** Who took them on. */
    public enum Whose {
        MINE,
        NOBODYS
    }

    /** Only those about a place. */
    public static QueueFilter ofPlace(PlaceId place) {
        return new QueueFilter(View.WAITING, null, null, null, null, false, place, "", null);
    }

    /** Only those from the same hand. */
    public static QueueFilter ofHand(ProposalId proposal) {
        return new QueueFilter(View.WAITING, null, null, null, null, false, null, "", proposal);
    }

    /** The same in another state. */
    public QueueFilter withView(View other) {
        return new QueueFilter(other, territory, kind, urgency, whose, withFindings, placeId, text, handOf);
    }

    /** The same in another territory. */
    public QueueFilter withTerritory(@Nullable Territory other) {
        return new QueueFilter(view, other, kind, urgency, whose, withFindings, placeId, text, handOf);
    }

    public Optional<PlaceId> place() {
        return Optional.ofNullable(placeId);
    }

    public Optional<ProposalId> hand() {
        return Optional.ofNullable(handOf);
    }

    /** Whether it leaves out anything but states. */
    public boolean isNarrow() {
        return !equals(ALL.withView(view));
    }
}
