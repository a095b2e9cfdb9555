package org.jalon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.geo.LatLon;
import org.jalon.search.SearchResult.Note;
import org.jalon.search.index.Entry;
import org.jalon.search.index.Index;
import org.jalon.search.understand.Meaning;
import org.jalon.search.understand.Where;
import org.jalon.territory.Geocoder;
import org.jalon.territory.Located;
import org.jspecify.annotations.Nullable;

/**
 * Where a search is centred: on the commune that its text names, else on its address, else on the person's position.
 *
 * @param meaning of the text
 * @param located centre, absent when the search has none
 * @param fromText whether the text names it: places far from it are then no answer
 * @param lost whether an address was given and not found: nothing can be near it
 * @param notes to tell the person
 */
record Center(Meaning meaning, @Nullable Located located, boolean fromText, boolean lost, List<Note> notes) {

    static Center of(SearchQuery query, Meaning meaning, Index index, Geocoder geocoder) {
        Optional<Located> commune = Optional.ofNullable(meaning.where()).flatMap(where -> locate(where, index));
        if (commune.isPresent()) {
            return new Center(meaning, commune.get(), true, false, List.of());
        }
        if (!query.address().isEmpty()) {
            return ofAddress(query.address(), meaning, geocoder);
        }
        Located person =
                query.position() == null ? null : new Located("", query.position(), Located.Precision.POINT, null);
        return new Center(meaning, person, false, false, List.of());
    }

    private static Center ofAddress(String address, Meaning meaning, Geocoder geocoder) {
        Optional<Located> located = geocoder.locate(address);
        if (located.isEmpty()) {
            return new Center(meaning, null, false, true, List.of(new Note.PlaceNotFound(address)));
        }
        List<Note> notes = new ArrayList<>();
        boolean street = address.strip().contains(" ") && address.chars().anyMatch(Character::isDigit);
        if (located.get().precision() == Located.Precision.COMMUNE && street) {
            notes.add(new Note.PositionOfCommune(located.get().label()));
        }
        return new Center(meaning, located.get(), false, false, notes);
    }

    private static Optional<Located> locate(Where where, Index index) {
        return where.commune()
                .position()
                .or(() -> index.entries().values().stream()
                        .filter(entry -> where.codes().contains(entry.commune()))
                        .map(Entry::position)
                        .findFirst())
                .map(position ->
                        new Located(where.commune().name(), position, Located.Precision.COMMUNE, where.commune()));
    }

    @Nullable
    LatLon position() {
        return located == null ? null : located.position();
    }
}
