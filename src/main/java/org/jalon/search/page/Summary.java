package org.jalon.search.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Phone;
import org.jalon.directory.Place;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.WeekTable;
import org.jalon.search.SearchResult.Hit;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A place in short, as the map shows it: what the list says, with its hours and telephone.
 *
 * @param words of its language
 * @param hit as in the list
 * @param week of opening hours, absent when not known
 * @param phone to call, absent when not known
 */
public record Summary(
        Words words,
        HitView hit,
        @Nullable WeekTable week,
        @Nullable Phone phone) {

    static Summary of(Place place, FreshnessRule freshness, Instant now, Words words) {
        LocalDate today = LocalDate.ofInstant(now, place.zone());
        return new Summary(
                words,
                hit(place, freshness, now, words),
                place.hours()
                        .map(hours -> HoursInWords.week(
                                hours, today, place.calendar(), words.language().locale()))
                        .orElse(null),
                place.facts().first(Field.PHONE).flatMap(Phone::find).orElse(null));
    }

    /** What a list says of a place when nothing was searched. */
    static HitView hit(Place place, FreshnessRule freshness, Instant now, Words words) {
        boolean toVerify = freshness.isToVerify(place, now);
        return HitView.of(new Hit(place, null, place.stateAt(now), Set.of(), toVerify), false, now, words);
    }
}
