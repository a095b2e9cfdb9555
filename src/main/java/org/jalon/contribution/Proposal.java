package org.jalon.contribution;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.coherence.Finding;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a place, from the moment it was received. Its fields hold values in canonical form, like those of
 * {@link org.jalon.directory.Facts}.
 *
 * @param id of it
 * @param kind of wish
 * @param state it is in
 * @param version counts its steps: whoever acts on an older one is told so
 * @param target what it is about
 * @param content what it says
 * @param contributor who says it
 * @param handling what became of it
 * @param receivedAt when it came
 * @param changedAt when its state or content last changed
 */
public record Proposal(
        ProposalId id,
        ProposalKind kind,
        ProposalState state,
        int version,
        Target target,
        Content content,
        Contributor contributor,
        Handling handling,
        Instant receivedAt,
        Instant changedAt) {

    /**
     * What a proposal is about.
     *
     * @param placeId of the place; null for one that is to be added, until it is
     * @param basedOn number of the revision that the contributor saw, 0 for a place to be added
     * @param name of the place, as it was called then
     * @param inseeCode of its commune, which says whose task it is
     */
    public record Target(@Nullable PlaceId placeId, long basedOn, String name, String inseeCode) {

        public Optional<PlaceId> place() {
            return Optional.ofNullable(placeId);
        }
    }

    /**
     * What a proposal says.
     *
     * @param before the values of the fields when the contributor saw them
     * @param said the values they should have; an empty list says that there is none
     * @param sameAs for a duplicate, the place to keep
     * @param message in the contributor's own words, may be empty
     * @param findings what is odd in it
     * @param urgency how much harm waiting does
     */
    public record Content(
            Map<Field, List<String>> before,
            Map<Field, List<String>> said,
            @Nullable PlaceId sameAs,
            String message,
            List<Finding> findings,
            Urgency urgency) {

        public Content {
            before = sorted(before);
            said = sorted(said);
            findings = List.copyOf(findings);
        }

        /** The place to keep, for a duplicate. */
        public Optional<PlaceId> keeper() {
            return Optional.ofNullable(sameAs);
        }
    }

    /**
     * Who makes a proposal; hardly anything is known of most.
     *
     * @param address where to answer, null when they gave none or it was forgotten
     * @param confirmed whether they proved that the mailbox is theirs
     * @param accountId of somebody who was signed in, else null
     * @param language to answer in
     */
    public record Contributor(
            @Nullable MailAddress address,
            boolean confirmed,
            @Nullable String accountId,
            Language language) {

        public Optional<MailAddress> mailbox() {
            return Optional.ofNullable(address);
        }
    }

    /**
     * What became of a proposal.
     *
     * @param assignedTo account of the moderator who took it on, else null
     * @param decidedBy account of who decided, or the rule as {@code rule:confirmation}; null while open
     * @param decidedAt when, null while open
     * @param words that the contributor was told, may be empty
     * @param published what was published of it, perhaps edited; empty unless accepted
     * @param revision of the directory that it led to, null when it led to none
     */
    public record Handling(
            @Nullable String assignedTo,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            String words,
            Map<Field, List<String>> published,
            @Nullable Long revision) {

        /** Nobody did anything yet. */
        public static final Handling NONE = new Handling(null, null, null, "", Map.of(), null);

        public Handling {
            published = sorted(published);
        }
    }

    /** The same in another state, or with other handling. */
    Proposal withState(ProposalState other, Handling done, Instant at) {
        return new Proposal(id, kind, other, version, target, content, contributor, done, receivedAt, at);
    }

    /** The same about something else. */
    Proposal withTarget(Target other) {
        return new Proposal(id, kind, state, version, other, content, contributor, handling, receivedAt, changedAt);
    }

    /** The same, saying something else. */
    Proposal withContent(Content other) {
        return new Proposal(id, kind, state, version, target, other, contributor, handling, receivedAt, changedAt);
    }

    /** The same, by somebody of whom more is known. */
    Proposal withContributor(Contributor other) {
        return new Proposal(id, kind, state, version, target, content, other, handling, receivedAt, changedAt);
    }

    private static Map<Field, List<String>> sorted(Map<Field, List<String>> values) {
        EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
        values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }
}
