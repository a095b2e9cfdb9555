package org.jalon.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;
import org.jalon.directory.Topic;
import org.jalon.geo.LatLon;
import org.jalon.search.index.Index;
import org.jalon.search.index.IndexMaker;
import org.jalon.search.index.PlaceCache;
import org.jalon.search.lexicon.Lexicon;
import org.jalon.search.understand.Understanding;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.jspecify.annotations.Nullable;

/** A search over fictional places around Brest, whose names have the traps of real ones. */
final class Town {

    /** A Tuesday at noon. */
    static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");

    final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final Index index;
    private final Understanding understanding;
    private final Inquiries inquiries;
    private final Suggestions suggestions;
    private final Geocoder geocoder;

    Town() {
        Gazetteer gazetteer = Gazetteer.load();
        Lexicon lexicon = Lexicon.load("");
        geocoder = Geocoder.offline(gazetteer);
        understanding = new Understanding(lexicon, gazetteer);
        IndexMaker maker = new IndexMaker(lexicon, gazetteer, FreshnessRule.USUAL);
        rows("places.csv").forEach(row -> add(place(row), maker));
        index = maker.make(1, NOW);
        PlaceCache cache = new PlaceCache(
                ids -> ids.stream().map(places::get).filter(Objects::nonNull).toList());
        inquiries = new Inquiries(gazetteer, cache, Clock.fixed(NOW, ZoneOffset.UTC));
        suggestions = new Suggestions(gazetteer, geocoder, cache, understanding);
    }

    SearchResult find(String parameters) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String parameter : parameters.split("&")) {
            String[] pair = parameter.split("=", 2);
            read.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]);
        }
        return find(QueryParameters.parse(read).query());
    }

    SearchResult find(SearchQuery query) {
        Center center = Center.of(query, understanding.of(query.text(), index), index, geocoder);
        return inquiries.answer(index, query, center);
    }

    List<Suggestion> suggest(String text, @Nullable LatLon near) {
        return suggestions.find(index, text, near, 5);
    }

    /** The identifier in the fixture. */
    static String idOf(Place place) {
        return place.facts().text(Field.ID);
    }

    static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Town.class.getResourceAsStream("/search/" + file)),
                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Place place, IndexMaker maker) {
        places.put(place.id(), place);
        maker.put(place);
    }

    private Place place(NamedCsvRecord row) {
        Map<Field, List<String>> facts = new EnumMap<>(Field.class);
        facts.put(Field.ID, List.of(row.getField("id")));
        facts.put(Field.NAME, List.of(row.getField("name")));
        facts.put(Field.COMMUNE, List.of(row.getField("commune")));
        facts.put(Field.INSEE_CODE, List.of(row.getField("insee")));
        facts.put(Field.LATITUDE, List.of(row.getField("latitude")));
        facts.put(Field.LONGITUDE, List.of(row.getField("longitude")));
        List<String> topics = Arrays.asList(row.getField("topics").split("\\|"));
        facts.put(Field.TOPICS, topics);
        facts.put(
                Field.SERVICES,
                topics.stream()
                        .map(topic -> Topic.find(topic).orElseThrow().service().label())
                        .distinct()
                        .toList());
        PlaceId id = new PlaceId("000000%04d".formatted(places.size()));
        RecordRef record = new RecordRef("fixture", row.getField("id"));
        return new Place(id, new Facts(facts), Map.of(), List.of(record), places.size() + 1L, NOW, NOW, null);
    }
}
