package org.jalon.search.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.OpenLine;
import org.jalon.directory.Place;
import org.jalon.directory.Vocabulary;
import org.jalon.hours.OpenState;
import org.jalon.search.Filter;
import org.jalon.search.SearchResult.Hit;
import org.jalon.site.Words;

/**
 * A place in a list of results.
 *
 * @param id of the place
 * @param at where it is, longitude then latitude
 * @param href of its sheet
 * @param name of the place
 * @param open state in words
 * @param distance in words, empty when the search has no centre
 * @param street of its address, may be empty
 * @param town with its postal code
 * @param tags its categories
 * @param summary what it offers, at what cost and how to come
 * @param verify that nobody has looked after its hours for long, in words; empty otherwise
 * @param why it fits the words of the search, empty when there were none
 */
public record HitView(
        String id,
        String at,
        String href,
        String name,
        OpenLine open,
        String distance,
        String street,
        String town,
        List<Tag> tags,
        String summary,
        String verify,
        String why) {

    private static final int SERVICES = 3;

    /**
     * A category by its shape and word.
     *
     * @param slug that gives shape and colour
     * @param label in a word or two
     */
    public record Tag(String slug, String label) {}

    static HitView of(Hit hit, boolean hasText, Instant now, Words words) {
        Place place = hit.place();
        Double meters = hit.distanceMeters();
        Facts facts = place.facts();
        return new HitView(
                place.id().text(),
                place.position().longitude() + "," + place.position().latitude(),
                new Links(words.language(), View.LIST).to(place),
                place.name(),
                OpenLine.of(place, hit.open(), now, words),
                meters == null ? "" : Distance.say(meters, words),
                facts.text(Field.ADDRESS),
                (facts.text(Field.POSTAL_CODE) + " " + facts.text(Field.COMMUNE)).strip(),
                tags(place, words),
                summary(facts, words),
                verify(hit, words),
                hasText ? why(hit, words) : "");
    }

    /** Only beside hours that people would rely on: without any, they are told to call already. */
    private static String verify(Hit hit, Words words) {
        boolean relied = hit.open().status() != OpenState.Status.UNKNOWN;
        return hit.toVerify() && relied ? words.say("search.hit.verify") : "";
    }

    private static List<Tag> tags(Place place, Words words) {
        return place.categories().stream()
                .map(category -> new Tag(category.slug(), new ValueNames(words).say(Filter.CATEGORY, category.slug())))
                .toList();
    }

    private static String summary(Facts facts, Words words) {
        ValueNames names = new ValueNames(words);
        List<String> services = facts.all(Field.SERVICES);
        List<String> parts = new ArrayList<>();
        services.stream().limit(SERVICES).forEach(label -> parts.add(Vocabulary.say(Field.SERVICES, label, words)));
        if (services.size() > SERVICES) {
            parts.add(words.say("search.hit.more", services.size() - SERVICES));
        }
        facts.all(Field.FEES).forEach(label -> parts.add(lower(names.say(Filter.FEES, label), words)));
        facts.all(Field.ACCESS_MODES).stream()
                .filter("Se présenter"::equals)
                .forEach(label -> parts.add(lower(names.say(Filter.ACCESS_MODES, label), words)));
        return String.join(" · ", parts);
    }

    private static String why(Hit hit, Words words) {
        return hit.reasons().stream()
                .sorted(Comparator.naturalOrder())
                .map(reason -> words.say("search.reason." + reason.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static String lower(String text, Words words) {
        return text.substring(0, 1).toLowerCase(words.language().locale()) + text.substring(1);
    }
}
