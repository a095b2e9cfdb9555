package org.jalon.newsroom.event.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary;
import org.jalon.geo.LatLon;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Venue;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.site.Words;

/** Says where an event takes place, and how one gets in there. */
public final class WhereShown {

    private final Entrance entrance;

    public WhereShown(Entrance entrance) {
        this.entrance = entrance;
    }

    EventPage.Where of(Listed listed, Words words) {
        Venue venue = listed.venue();
        Content content = listed.event().content();
        boolean linked = content.where().isOnline() && entrance.showsLink(listed.event());
        String sheet = venue.path().isEmpty() ? "" : words.language().path(venue.path());
        return new EventPage.Where(
                venue.name(),
                venue.address(),
                sheet,
                venue.path().isEmpty() ? "" : planOf(venue, words),
                map(venue, words),
                online(listed, linked, words),
                linked ? content.where().link() : "",
                accessibility(venue, content, words),
                venue.accessibilityUrl());
    }

    private static String online(Listed listed, boolean linked, Words words) {
        if (!listed.event().content().where().isOnline()) {
            return "";
        }
        boolean here = listed.event().content().entry().isHere();
        return words.say(linked || !here ? "agenda.online" : "agenda.online.registered");
    }

    private static String planOf(Venue venue, Words words) {
        String[] parts = venue.path().split("/", -1);
        return words.language().path("/lieux/" + parts[2] + "/plan.svg");
    }

    private static String map(Venue venue, Words words) {
        LatLon position = venue.position();
        if (position == null) {
            return "";
        }
        String query = String.format(
                Locale.ROOT, "?latitude=%.5f&longitude=%.5f&rayon=2", position.latitude(), position.longitude());
        return words.language().path("/carte" + query);
    }

    private static List<String> accessibility(Venue venue, Content content, Words words) {
        List<String> sentences = new ArrayList<>();
        if (!content.accessibility().isEmpty()) {
            sentences.add(content.accessibility());
        }
        venue.support().stream()
                .map(label -> Vocabulary.say(Field.SPECIFIC_SUPPORT, label, words))
                .forEach(sentences::add);
        return sentences;
    }
}
