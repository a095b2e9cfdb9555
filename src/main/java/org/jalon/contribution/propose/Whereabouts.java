package org.jalon.contribution.propose;

import java.util.List;
import java.util.Optional;
import org.jalon.contribution.propose.form.TypedProposal;
import org.jalon.directory.Field;

/**
 * Where a form would put a place.
 *
 * @param latitude in degrees, as it is kept
 * @param longitude in degrees, as it is kept
 * @param near whether it is more than the middle of a commune
 */
record Whereabouts(String latitude, String longitude, boolean near) {

    /** Where a proposal puts it; empty when nothing says where. */
    static Optional<Whereabouts> of(TypedProposal proposal) {
        return first(proposal, Field.LATITUDE)
                .flatMap(latitude -> first(proposal, Field.LONGITUDE)
                        .map(longitude -> new Whereabouts(
                                latitude, longitude, proposal.notes().isEmpty())));
    }

    private static Optional<String> first(TypedProposal proposal, Field field) {
        return proposal.said().getOrDefault(field, List.of()).stream().findFirst();
    }
}
