package org.jalon.newsroom.event.find;

import java.util.List;
import org.jalon.directory.ComingEvents;
import org.jalon.directory.PlaceId;
import org.jalon.newsroom.event.EventWords;
import org.jalon.site.Words;

/** Tells the sheets of places which events are coming there. */
public final class PlaceWorkshops implements ComingEvents {

    private static final int MOST = 4;

    private final Agenda agenda;

    public PlaceWorkshops(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public List<Coming> at(PlaceId place, Words words) {
        return agenda.comingAt(place, MOST).stream()
                .map(one -> new Coming(
                        words.say(
                                "agenda.at-place",
                                one.event().content().title(),
                                new EventWords(words).when(one.event().when())),
                        words.language().path(one.event().path())))
                .toList();
    }
}
