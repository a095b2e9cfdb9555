package org.jalon.directory.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.take.HoursLine;
import org.jalon.directory.take.Message;
import org.jalon.directory.take.VisitTimes;
import org.jalon.geo.LatLon;
import org.jalon.site.QrCode;
import org.jalon.site.Words;

/**
 * How a person takes a place with them: sends it, goes there, notes a visit, prints it.
 *
 * @param id of the place
 * @param name of the place
 * @param url of its sheet, short enough to be typed
 * @param message that tells of it
 * @param go to the place: in the operator's itinerary service, or further down the page
 * @param geo link to the map application of a phone
 * @param path of its files, without the final slash
 * @param visits that are possible
 * @param code that leads a phone to the sheet
 */
public record TakeAway(
        String id,
        String name,
        String url,
        Message message,
        Answer.Link go,
        String geo,
        String path,
        VisitTimes visits,
        QrCode code) {

    /** @param itinerary address of the operator's itinerary service with {@code {latitude}} and {@code {longitude}}, may be empty */
    static TakeAway of(Place place, String url, String itinerary, Words words, Instant now) {
        LatLon position = place.position();
        String point = position.latitude() + "," + position.longitude();
        String go = itinerary.isEmpty()
                ? "#aller"
                : itinerary
                        .replace("{latitude}", Double.toString(position.latitude()))
                        .replace("{longitude}", Double.toString(position.longitude()));
        return new TakeAway(
                place.id().text(),
                place.name(),
                url,
                message(place, url, words, now),
                new Answer.Link(words.say("directory.action.go"), go),
                "geo:" + point + "?q=" + point,
                words.language().path(SheetPath.french(place.id())),
                VisitTimes.of(place, now, words),
                QrCode.of(url));
    }

    static Message message(Place place, String url, Words words, Instant now) {
        return new Message(
                place.name(),
                List.of(place.name(), address(place), HoursLine.of(place, now, words), phone(place), url));
    }

    /** The address in one line. */
    static String address(Place place) {
        Facts facts = place.facts();
        String town = (facts.text(Field.POSTAL_CODE) + " " + facts.text(Field.COMMUNE)).strip();
        return String.join(
                ", ",
                Stream.of(facts.text(Field.ADDRESS), town)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** The telephone as people of its country write it, empty when unknown. */
    static String phone(Place place) {
        Optional<Answer.Link> phone = place.facts().first(Field.PHONE).flatMap(SafeLinks::phone);
        return phone.map(Answer.Link::label).orElse("");
    }
}
