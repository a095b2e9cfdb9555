package org.jalon.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.geo.LatLon;
import org.jalon.search.index.Entry;
import org.jalon.search.index.Index;
import org.jalon.search.index.PlaceCache;
import org.jalon.search.rank.ByBeginning;
import org.jalon.search.rank.Question;
import org.jalon.search.understand.Understanding;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMatch;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.jspecify.annotations.Nullable;

/** Guesses what a person is about to type. */
final class Suggestions {

    private static final int MAX_TEXT = 100;
    private static final int CANDIDATES = 12;
    private static final int COMMUNES = 3;
    private static final int ADDRESSES = 2;

    /** Below this the text does not begin like the commune. */
    private static final double LIKELY = 0.5;

    private final Gazetteer gazetteer;
    private final Geocoder geocoder;
    private final PlaceCache places;
    private final Understanding understanding;

    Suggestions(Gazetteer gazetteer, Geocoder geocoder, PlaceCache places, Understanding understanding) {
        this.gazetteer = gazetteer;
        this.geocoder = geocoder;
        this.places = places;
        this.understanding = understanding;
    }

    List<Suggestion> find(Index index, String typed, @Nullable LatLon near, int limit) {
        String text = typed.strip();
        text = text.substring(0, Math.min(text.length(), MAX_TEXT));
        if (text.length() < 2 || limit <= 0) {
            return List.of();
        }
        List<Suggestion> communes = communes(index, text, near);
        List<Suggestion> named = places(index, text, near, limit);
        List<Suggestion> addresses = new ArrayList<>();
        if (text.contains(" ")) {
            geocoder.suggest(text, near, ADDRESSES).forEach(found -> addresses.add(new Suggestion.OfAddress(found)));
        }
        List<Suggestion> merged = new ArrayList<>();
        int others = Math.min(limit, named.size() + addresses.size());
        int shownCommunes =
                Math.clamp(limit - others, Math.min(communes.size(), COMMUNES), Math.max(communes.size(), 0));
        merged.addAll(communes.subList(0, Math.min(shownCommunes, communes.size())));
        merged.addAll(addresses);
        merged.addAll(named);
        return List.copyOf(merged.subList(0, Math.min(limit, merged.size())));
    }

    private List<Suggestion> communes(Index index, String text, @Nullable LatLon near) {
        return gazetteer.search(text, CANDIDATES).stream()
                .filter(match -> match.confidence() >= LIKELY)
                .sorted(Comparator.comparingDouble((CommuneMatch match) -> -worth(index, match, near)))
                .map(match -> (Suggestion) new Suggestion.OfCommune(match.commune()))
                .distinct()
                .toList();
    }

    /** Communes with places come first, those around them next. */
    private static double worth(Index index, CommuneMatch match, @Nullable LatLon near) {
        Commune commune = match.commune();
        double covered = index.hasPlacesIn(commune) ? 0.4 : index.hasPlacesAround(commune) ? 0.25 : 0;
        double nearness = near == null || commune.center() == null
                ? 0
                : 0.2 * Math.exp(-near.distanceTo(commune.center()) / 30_000);
        return match.confidence() + covered + nearness + 0.02 * Math.log10(1 + commune.population());
    }

    private List<Suggestion> places(Index index, String text, @Nullable LatLon near, int limit) {
        int[] keys = ByBeginning.rank(new Question(index, understanding.of(text, index), near), limit);
        List<Entry> entries = new ArrayList<>();
        for (int key : keys) {
            entries.add(index.entry(key));
        }
        Map<PlaceId, Place> published = this.places.find(entries);
        List<Suggestion> found = new ArrayList<>();
        for (Entry entry : entries) {
            Place place = published.get(entry.id());
            if (place != null) {
                found.add(new Suggestion.OfPlace(place));
            }
        }
        return found;
    }
}
