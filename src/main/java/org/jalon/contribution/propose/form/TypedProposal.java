package org.jalon.contribution.propose.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon.contribution.ProposalKind;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A form that was read.
 *
 * @param typed as it was typed
 * @param kind of wish that it says
 * @param said the fields that say something else than the form began with, in canonical form
 * @param sameAs for a duplicate, the place to keep
 * @param message in own words, may be empty
 * @param address where to answer, null when none was given
 * @param slips that must be mended first
 * @param notes to look at before it is sent
 */
public record TypedProposal(
        Typed typed,
        ProposalKind kind,
        Map<Field, List<String>> said,
        @Nullable PlaceId sameAs,
        String message,
        @Nullable MailAddress address,
        List<Slip> slips,
        List<String> notes) {

    public TypedProposal {
        EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
        said.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        said = Collections.unmodifiableMap(copy);
        slips = List.copyOf(slips);
        notes = List.copyOf(notes);
    }
}
