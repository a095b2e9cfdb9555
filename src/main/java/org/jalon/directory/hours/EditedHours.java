package org.jalon.directory.hours;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.directory.page.Answer;
import org.jalon.hours.OpenState;
import org.jspecify.annotations.Nullable;

/**
 * What came of an edit.
 *
 * @param form to go on with
 * @param mistakes to mend, in the order of the form
 * @param unread parts of a French text that were not understood
 * @param preview what people will read; absent as long as nothing was asked, or where nothing can be said
 */
public record EditedHours(
        HoursForm form,
        List<Mistake> mistakes,
        List<String> unread,
        @Nullable Preview preview) {

    public EditedHours {
        mistakes = List.copyOf(mistakes);
        unread = List.copyOf(unread);
    }

    /**
     * Hours as people will read them.
     *
     * @param osm in the OSM syntax
     * @param status now
     * @param today first line
     * @param hours the week and what is exceptional
     */
    public record Preview(String osm, OpenState.Status status, String today, Answer.Hours hours) {

        public String style() {
            return status.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The hours in the OSM syntax, when nothing is left to mend. */
    public Optional<String> accepted() {
        return mistakes.isEmpty() && preview != null ? Optional.of(preview.osm()) : Optional.empty();
    }
}
