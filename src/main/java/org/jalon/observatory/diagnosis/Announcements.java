package org.jalon.observatory.diagnosis;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.jalon.observatory.Happening;
import org.jalon.observatory.diagnosis.DiagnosisPage.EventLine;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/**
 * What changes on the page of a territory from hour to hour, while its figures stay.
 *
 * @param coming events
 * @param news articles about the territory
 */
record Announcements(List<EventLine> coming, List<EventLine> news) {

    private static final int MOST = 5;

    Announcements {
        coming = List.copyOf(coming);
        news = List.copyOf(news);
    }

    static Announcements of(Territory territory, DiagnosisSources from, Words words) {
        return new Announcements(coming(territory, from, words), news(territory, from, words));
    }

    private static List<EventLine> coming(Territory territory, DiagnosisSources from, Words words) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(
                words.say("diagnosis.event.when"), words.language().locale());
        return from.happenings().stream()
                .flatMap(source -> source.coming(territory, MOST).stream())
                .sorted(Comparator.comparing(Happening::begins))
                .limit(MOST)
                .map(event -> new EventLine(
                        new Link(event.title(), words.language().path(event.frenchPath())),
                        day.format(event.begins()),
                        event.where()))
                .toList();
    }

    private static List<EventLine> news(Territory territory, DiagnosisSources from, Words words) {
        return from.news().stream()
                .flatMap(source -> source.newest(territory, words.language(), MOST).stream())
                .limit(MOST)
                .map(item -> new EventLine(
                        new Link(item.title(), words.language().path(item.frenchPath())), words.day(item.date()), ""))
                .toList();
    }
}
