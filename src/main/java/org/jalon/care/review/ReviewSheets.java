package org.jalon.care.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.Vocabulary;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.HoursNotice;
import org.jalon.hours.OpeningHours;
import org.jalon.site.Words;

/** Says what is published of a place so that somebody of the place can tell in a minute whether it is right. */
record ReviewSheets(Words words, Instant now) {

    ReviewPage.Sheet of(Place place) {
        Facts facts = place.facts();
        return new ReviewPage.Sheet(
                place.name(),
                words.language().path("/lieux/" + place.id()),
                List.of(
                        fact("where", where(facts)),
                        fact("hours", hours(place)),
                        fact("reach", reach(place)),
                        fact("services", labels(facts, Field.SERVICES)),
                        fact("fees", labels(facts, Field.FEES)),
                        fact("access", labels(facts, Field.ACCESS_MODES))));
    }

    private ReviewPage.Fact fact(String key, List<String> lines) {
        boolean missing = lines.isEmpty();
        return new ReviewPage.Fact(
                words.say("care.review.fact." + key),
                missing ? List.of(words.say("care.review.missing")) : lines,
                missing);
    }

    private static List<String> where(Facts facts) {
        String town = (facts.text(Field.POSTAL_CODE) + " " + facts.text(Field.COMMUNE)).strip();
        return Stream.of(facts.text(Field.ADDRESS), facts.text(Field.ADDRESS_DETAIL), town)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> hours(Place place) {
        Locale locale = words.language().locale();
        LocalDate today = now.atZone(place.zone()).toLocalDate();
        return place.hours()
                .map(hours -> inWords(hours, today, place, locale))
                .orElseGet(() -> place.facts().all(Field.HOURS));
    }

    private static List<String> inWords(OpeningHours hours, LocalDate today, Place place, Locale locale) {
        List<String> lines = new ArrayList<>();
        var week = HoursInWords.week(hours, today, place.calendar(), locale).forAnyDay();
        week.rows().forEach(row -> lines.add(row.days() + " : " + row.hours()));
        lines.addAll(week.notes());
        HoursInWords.notices(hours, today, place.calendar(), locale).stream()
                .map(HoursNotice::text)
                .forEach(lines::add);
        return lines;
    }

    private static List<String> reach(Place place) {
        Facts facts = place.facts();
        return Stream.of(
                        Stream.of(ReadReview.shownPhone(place)),
                        facts.all(Field.EMAILS).stream(),
                        facts.all(Field.WEBSITES).stream(),
                        facts.first(Field.BOOKING_URL).stream())
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> labels(Facts facts, Field field) {
        return facts.all(field).stream()
                .map(label -> Vocabulary.say(field, label, words))
                .toList();
    }
}
