package org.jalon.directory;

import java.time.Instant;
import java.util.Locale;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.OpenState;
import org.jalon.site.Words;

/**
 * Whether a place is open, in a few words: "Ouvert, ferme à 17 h", "Fermé, ouvre jeudi à 9 h".
 *
 * @param status that the words say
 * @param text as shown
 */
public record OpenLine(OpenState.Status status, String text) {

    /** The line of a place whose state at an instant is known, told by its own clock. */
    public static OpenLine of(Place place, OpenState state, Instant now, Words words) {
        Locale locale = words.language().locale();
        String text = place.hours()
                .map(hours -> HoursInWords.today(hours, now, place.calendar(), locale))
                .orElseGet(() -> unknown(place, words));
        return new OpenLine(state.status(), text);
    }

    /** Who does not know the hours had better phone, when there is a number. */
    private static String unknown(Place place, Words words) {
        String unknown = HoursInWords.unknown(words.language().locale());
        return place.facts().first(Field.PHONE).isPresent() ? words.say("directory.open.phone", unknown) : unknown;
    }

    /** The name of the status in style sheets. */
    public String style() {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
