package org.jalon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon._support.Places.facts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon._support.Places;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.search.SearchResult.Hit;
import org.jalon.search.index.Index;
import org.jalon.search.index.IndexMaker;
import org.jalon.search.index.PlaceCache;
import org.jalon.search.lexicon.Lexicon;
import org.jalon.search.understand.Understanding;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.junit.jupiter.api.Test;

/** Places of Lille, some of which nobody has looked after since 2024, searched from its town hall. */
class FreshnessInResultsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Lexicon LEXICON = Lexicon.load("");
    private static final Instant NOW = Instant.parse("2026-11-05T10:00:00Z");
    private static final String OLD = "2024-03-01";
    private static final String NEW = "2026-09-01";
    private static final String HERE = "&latitude=50.6300&longitude=3.0700";

    @Test
    void givesWayToAFreshPlaceAtTheNextCorner() {
        Place[] places = {
            library(1, "Bibliothèque du Nord", OLD, 50.6309), library(2, "Bibliothèque du Sud", NEW, 50.6318)
        };
        assertThat(names("q=bibliothèque" + HERE, places))
                .containsExactly("Bibliothèque du Sud", "Bibliothèque du Nord");
        assertThat(names("q=bibliothèque&tri=distance" + HERE, places))
                .containsExactly("Bibliothèque du Nord", "Bibliothèque du Sud");
        assertThat(names("q=bibliothèque&tri=nom" + HERE, places))
                .containsExactly("Bibliothèque du Nord", "Bibliothèque du Sud");
        assertThat(names("services=aide-aux-demarches-administratives" + HERE, places))
                .containsExactly("Bibliothèque du Nord", "Bibliothèque du Sud");
    }

    @Test
    void doesNotSendPeopleAKilometreFartherForIt() {
        assertThat(names(
                        "q=bibliothèque" + HERE,
                        library(1, "Bibliothèque du Nord", OLD, 50.6309),
                        library(2, "Bibliothèque du Sud", NEW, 50.6400)))
                .containsExactly("Bibliothèque du Nord", "Bibliothèque du Sud");
    }

    @Test
    void countsForEqualNamesButNotAgainstTheNameThatWasAsked() {
        assertThat(names(
                        "q=espace galon",
                        library(1, "Espace Galon", OLD, 50.6309),
                        library(2, "Espace Galon du Nord", NEW, 50.6309)))
                .first()
                .isEqualTo("Espace Galon");
        assertThat(find(
                                NOW,
                                "q=espace galon",
                                library(1, "Espace Galon", OLD, 50.6309),
                                library(2, "Espace Galon", NEW, 50.6309))
                        .getFirst()
                        .toVerify())
                .isFalse();
    }

    @Test
    void agesFromOneDayToTheNext() {
        Place place = library(1, "Bibliothèque du Nord", "2026-02-06", 50.6309);
        assertThat(find(Instant.parse("2026-11-05T10:00:00Z"), "q=bibliothèque" + HERE, place))
                .extracting(Hit::toVerify)
                .containsExactly(false);
        assertThat(find(Instant.parse("2026-11-06T10:00:00Z"), "q=bibliothèque" + HERE, place))
                .extracting(Hit::toVerify)
                .containsExactly(true);
    }

    private static Place library(int number, String name, String updatedOn, double latitude) {
        return Places.place(
                number,
                facts(name, "Lille", "59000", "59350", "1 rue", latitude, 3.07)
                        .with(Field.STRUCTURE_TYPES, List.of("BIB"))
                        .with(Field.SERVICES, List.of("Aide aux démarches administratives"))
                        .with(Field.UPDATED_ON, List.of(updatedOn)));
    }

    private static List<String> names(String parameters, Place... places) {
        return find(NOW, parameters, places).stream()
                .map(hit -> hit.place().name())
                .toList();
    }

    private static List<Hit> find(Instant now, String parameters, Place... places) {
        Map<PlaceId, Place> published = new LinkedHashMap<>();
        Arrays.stream(places).forEach(place -> published.put(place.id(), place));
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String parameter : parameters.split("&")) {
            String[] pair = parameter.split("=", 2);
            read.put(pair[0], List.of(pair[1]));
        }
        SearchQuery query = QueryParameters.parse(read).query();
        PlaceCache cache = new PlaceCache(
                ids -> ids.stream().map(published::get).filter(Objects::nonNull).toList());
        try (IndexMaker maker = new IndexMaker(LEXICON, GAZETTEER, FreshnessRule.USUAL)) {
            published.values().forEach(maker::put);
            Index index = maker.make(1, now);
            Center center = Center.of(
                    query,
                    new Understanding(LEXICON, GAZETTEER).of(query.text(), index),
                    index,
                    Geocoder.offline(GAZETTEER));
            return new Inquiries(GAZETTEER, cache, Clock.fixed(now, ZoneOffset.UTC))
                    .answer(index, query, center)
                    .hits();
        }
    }
}
