package org.jalon.contribution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceId;

/** What a moderator decides on a proposal. The words are for the contributor, and may be empty where not said otherwise. */
public sealed interface Verdict {

    String words();

    /**
     * Publishes it: all or some of its fields, as proposed or edited. Of a proposal that names no fields (closed, duplicate,
     * confirmation, other) the fields are what to publish besides, mostly nothing.
     *
     * @param values of the fields to publish, in canonical form; an empty list says that there is none
     * @param basedOn revision of the place that the moderator saw, 0 for one to be added
     */
    record Accept(Map<Field, List<String>> values, long basedOn, String words) implements Verdict {

        public Accept {
            EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
            values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
            values = Collections.unmodifiableMap(copy);
        }
    }

    record Refuse(Reason reason, String words) implements Verdict {}

    /**
     * Asks its contributor, who must have left an address.
     *
     * @param words the question, not empty
     */
    record Ask(String words) implements Verdict {}

    /**
     * Finds that the place it is about, or wants to add, is the same as another. What it says of a place to be added is lost
     * to the directory, not to the proposal.
     *
     * @param keeper the place that stays
     */
    record SameAs(PlaceId keeper, String words) implements Verdict {}

    /** Why a proposal is refused; each has a sentence for the contributor, {@code contribution.reason.<slug>}. */
    enum Reason {
        /** The place was asked, and says otherwise. */
        NOT_TRUE,
        /** It could not be checked. */
        NOT_CHECKED,
        ALREADY_KNOWN,
        /** No place of this directory's kind. */
        OUT_OF_SCOPE,
        NOT_UNDERSTOOD,
        ABUSE,
        /** In words alone. */
        OTHER;

        /** As bundles and forms write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
