package org.jalon.contribution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.Network;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * What a form sends. The form has read what was typed: values are in canonical form, and choices are from the vocabularies.
 *
 * @param sendingKey random, made when the form was first shown: the same form sent twice is received once
 * @param kind of wish
 * @param place it is about, null for one to be added
 * @param basedOn number of the revision that the form showed, 0 for a place to be added
 * @param said the fields that were filled in, also those that say the same as before; an empty list says that there is none
 * @param sameAs for a duplicate, the place to keep
 * @param message in own words, may be empty
 * @param address where to answer, null when none was given
 * @param sender who sends
 */
public record Submission(
        String sendingKey,
        ProposalKind kind,
        @Nullable PlaceId place,
        long basedOn,
        Map<Field, List<String>> said,
        @Nullable PlaceId sameAs,
        String message,
        @Nullable MailAddress address,
        Sender sender) {

    public Submission {
        EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
        said.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        said = Collections.unmodifiableMap(copy);
    }

    /**
     * Who sends.
     *
     * @param network it comes from
     * @param language of the form
     * @param actor who is signed in, else null
     * @param reached the site as they reached it
     */
    public record Sender(
            Network network, Language language, @Nullable Actor actor, Site reached) {

        public Optional<Actor> signedIn() {
            return Optional.ofNullable(actor);
        }
    }
}
