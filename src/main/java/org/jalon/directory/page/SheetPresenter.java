package org.jalon.directory.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Freshness;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.OpenLine;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.directory.Slug;
import org.jalon.directory.Vocabulary;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/**
 * Decides all that the sheet of a place says.
 *
 * @param site that publishes it
 * @param words of the page's language
 * @param now that it is told at
 * @param itinerary address of the operator's itinerary service, may be empty
 * @param freshness how places age
 * @param provenance who says what
 */
record SheetPresenter(
        Site site, Words words, Instant now, String itinerary, FreshnessRule freshness, Provenance provenance) {

    private static final int DESCRIPTION = 155;

    /**
     * The sheet of a published place.
     *
     * @param from path and query of the results that the person comes from, if any
     */
    SheetPage page(Place place, Optional<String> from) {
        Facts facts = place.facts();
        Page head = new Page(
                        words, title(place), description(place), SheetPath.french(place), Page.Section.SEARCH, true)
                .with(about(facts));
        String url = site.url(head.path());
        Optional<Answer.Link> phone = facts.first(Field.PHONE).flatMap(SafeLinks::phone);
        return new SheetPage(
                head,
                place.name(),
                kind(place),
                OpenLine.of(place, place.stateAt(now), now, words),
                verify(place),
                back(place, from),
                phone.map(link -> new Answer.Link(words.say("directory.action.call", link.label()), link.href()))
                        .orElse(null),
                new Questions(place, words, now).list(),
                provenance.all(place),
                provenance.each(place),
                dates(place),
                StructuredPlace.of(place, url, now),
                printed(place, url),
                take(place));
    }

    private static List<String> about(Facts facts) {
        return facts.first(Field.INSEE_CODE).stream()
                .map(code -> new Territory(Territory.Kind.COMMUNE, code).toString())
                .toList();
    }

    TakeAway take(Place place) {
        return TakeAway.of(place, site.url(words.language().path(SheetPath.french(place.id()))), itinerary, words, now);
    }

    /** Where and when a paper with this place comes from. */
    String printed(Place place, String url) {
        return words.say("directory.printed", day(now, place.zone()), url);
    }

    /** What kind of place it is, unless its name says so. */
    private String kind(Place place) {
        String kind = words.say("directory.family." + place.family().slug());
        return place.slug().contains(Slug.of(kind)) ? "" : kind;
    }

    private String title(Place place) {
        String commune = place.facts().text(Field.COMMUNE);
        return commune.isEmpty() || place.name().contains(commune) ? place.name() : place.name() + ", " + commune;
    }

    private String description(Place place) {
        Facts facts = place.facts();
        String services = facts.all(Field.SERVICES).stream()
                .map(label -> Vocabulary.say(Field.SERVICES, label, words))
                .collect(Collectors.joining(", "));
        String text = Stream.of(
                        (facts.text(Field.ADDRESS) + " " + facts.text(Field.COMMUNE)).strip(),
                        services,
                        facts.text(Field.SUMMARY))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return text.length() <= DESCRIPTION
                ? text
                : text.substring(0, DESCRIPTION).strip() + "…";
    }

    private Answer.Link back(Place place, Optional<String> from) {
        return from.map(path -> new Answer.Link(words.say("directory.back.results"), path))
                .or(() -> place.facts()
                        .first(Field.INSEE_CODE)
                        .map(code -> new Answer.Link(
                                words.say(
                                        "directory.back.commune", place.facts().text(Field.COMMUNE)),
                                words.language().path("/lieux?territoire=commune:" + encode(code)))))
                .orElseGet(() -> new Answer.Link(
                        words.say("directory.back.search"), words.language().path("/")));
    }

    private List<String> dates(Place place) {
        ZoneId zone = place.zone();
        List<String> dates = new ArrayList<>();
        place.updatedOn().ifPresent(date -> dates.add(words.say(updatedBy(place), words.day(date))));
        dates.add(words.say("directory.date.changed", day(place.changedAt(), zone)));
        if (!place.sourceRecords().isEmpty()) {
            dates.add(words.say("directory.date.seen", day(place.seenAt(), zone)));
        }
        dates.add(place.verification()
                .map(instant -> words.say("directory.date.verified", day(instant, zone)))
                .orElseGet(() -> words.say("directory.date.unverified")));
        return dates;
    }

    /** Says since when nobody looked after it, once that is long ago. */
    private String verify(Place place) {
        Freshness known = freshness.of(place);
        if (!known.isToVerify(now.atZone(place.zone()).toLocalDate())) {
            return "";
        }
        boolean callable =
                place.facts().first(Field.PHONE).flatMap(SafeLinks::phone).isPresent();
        return words.say(callable ? "directory.verify.call" : "directory.verify", words.day(known.since()));
    }

    private static String updatedBy(Place place) {
        return place.origin(Field.UPDATED_ON).filter(RecordRef::isOfPeople).isPresent()
                ? "directory.date.people"
                : "directory.date.source";
    }

    private String day(Instant instant, ZoneId zone) {
        return words.day(instant.atZone(zone).toLocalDate());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
