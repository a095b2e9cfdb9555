package org.jalon.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.HoursNotice;
import org.jalon.hours.OpenState;
import org.jalon.site.Words;

/**
 * Whether a place is open, in a few words: "Ouvert, ferme à 17 h", "Fermé, ouvre jeudi à 9 h".
 *
 * @param status that the words say
 * @param text as shown
 * @param notice what is exceptional today or in the next days, in brief; empty when nothing is
 */
public record OpenLine(OpenState.Status status, String text, String notice) {

    private static final int NEXT_DAYS = 7;

    /** The line of a place whose state at an instant is known, told by its own clock. */
    public static OpenLine of(Place place, OpenState state, Instant now, Words words) {
        Locale locale = words.language().locale();
        String text = place.hours()
                .map(hours -> HoursInWords.today(hours, state, now, place.calendar(), locale))
                .orElseGet(() -> HoursInWords.unknown(locale));
        return new OpenLine(state.status(), withPhone(text, place, words), notice(place, now, locale));
    }

    private static String notice(Place place, Instant now, Locale locale) {
        LocalDate today = now.atZone(place.zone()).toLocalDate();
        return place.hours().stream()
                .flatMap(hours -> HoursInWords.notices(hours, today, place.calendar(), locale).stream())
                .filter(notice -> !notice.first().isAfter(today.plusDays(NEXT_DAYS)))
                .map(HoursNotice::brief)
                .filter(brief -> !brief.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Who does not know the hours had better phone, when there is a number. */
    private static String withPhone(String text, Place place, Words words) {
        boolean unknown = text.equals(HoursInWords.unknown(words.language().locale()));
        return unknown && place.facts().first(Field.PHONE).isPresent() ? words.say("directory.open.phone", text) : text;
    }

    /** The name of the status in style sheets. */
    public String style() {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
