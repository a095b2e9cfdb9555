package org.jalon.directory.page;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * What is said of a place that is no longer published.
 *
 * @param head of the document
 * @param title that says so
 * @param name it had
 * @param address it had
 * @param reason that is known
 * @param nearest places, in a search
 */
public record WithdrawnPage(Page head, String title, String name, String address, String reason, Answer.Link nearest) {

    static WithdrawnPage of(PlaceLookup.Withdrawn withdrawn, Words words) {
        Place place = withdrawn.lastKnown();
        String kind = withdrawn.closed() ? "closed" : "withdrawn";
        String title = words.say("directory." + kind + ".title");
        String address = Stream.of(Field.ADDRESS, Field.POSTAL_CODE, Field.COMMUNE)
                .map(place.facts()::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String search = String.format(
                Locale.ROOT,
                "/lieux?latitude=%.5f&longitude=%.5f",
                place.position().latitude(),
                place.position().longitude());
        return new WithdrawnPage(
                new Page(words, title, "", SheetPath.french(place.id()), Page.Section.SEARCH, false),
                title,
                place.name(),
                address,
                words.say("directory." + kind + ".reason"),
                new Answer.Link(
                        words.say("directory.withdrawn.nearest"),
                        words.language().path(search)));
    }
}
