package org.jalon.directory.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.take.HoursLine;
import org.jalon.hours.HoursInWords;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * Decides all that a paper with chosen places says.
 *
 * @param sheets that decide what is said of each
 * @param words of the page's language
 * @param now that it is told at
 */
record PrintPresenter(SheetPresenter sheets, Words words, Instant now) {

    static final String PATH = "/lieux/imprimer";
    /** Places on one paper. */
    static final int MOST = 50;

    /** The forms that a paper can take. */
    enum Form {
        FICHES,
        LISTE;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        Form other() {
            return this == FICHES ? LISTE : FICHES;
        }
    }

    /**
     * The paper.
     *
     * @param asked how many were chosen, of which some may no longer be published or be too many
     */
    PrintPage page(List<Place> places, int asked, Form form) {
        String title = places.isEmpty()
                ? words.say("directory.print.none")
                : words.say("directory.print.title", places.size());
        Page head = new Page(words, title, "", address(places, form), Page.Section.SEARCH, false);
        Answer.Link other = new Answer.Link(
                words.say("directory.print.as." + form.other().parameter()),
                words.language().path(address(places, form.other())));
        return new PrintPage(
                head,
                title,
                notes(places.size(), asked),
                form == Form.FICHES
                        ? places.stream()
                                .map(place -> sheets.page(place, Optional.empty()))
                                .toList()
                        : List.of(),
                form == Form.LISTE ? places.stream().map(this::line).toList() : List.of(),
                places.isEmpty() ? null : other,
                places.isEmpty()
                        ? ""
                        : sheets.printed(places.getFirst(), sheets.site().url("/")));
    }

    private List<String> notes(int shown, int asked) {
        List<String> notes = new ArrayList<>();
        if (asked == 0) {
            notes.add(words.say("directory.print.how"));
        } else if (asked > MOST) {
            notes.add(words.say("directory.print.most", MOST, asked));
        } else if (shown < asked) {
            notes.add(words.say("directory.print.gone", asked - shown));
        }
        return notes;
    }

    private PrintPage.Line line(Place place) {
        String phone = TakeAway.phone(place);
        String unknown = HoursInWords.unknown(words.language().locale());
        return new PrintPage.Line(
                place.name(),
                TakeAway.address(place),
                phone,
                HoursLine.week(place, now, words),
                phone.isEmpty() ? unknown : words.say("directory.open.phone", unknown),
                sheets.take(place));
    }

    private static String address(List<Place> places, Form form) {
        return PATH + "?forme=" + form.parameter()
                + places.stream()
                        .map(Place::id)
                        .map(PlaceId::text)
                        .map(id -> "&id=" + id)
                        .collect(Collectors.joining());
    }
}
