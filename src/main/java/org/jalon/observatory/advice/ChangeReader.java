package org.jalon.observatory.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.Slug;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.supply.Offer;
import org.jalon.observatory.supply.OfferedPlace;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMatch;
import org.jalon.territory.Gazetteer;

/** Reads what somebody wants to open and to close, from codes in links or from names that they typed. */
record ChangeReader(Gazetteer gazetteer, CommuneRows rows) {

    /** Communes, and places, at most. */
    static final int MOST = 20;

    private static final int CANDIDATES = 8;
    private static final int LONGEST = 1_000;
    private static final int SHORTEST = 3;

    /**
     * What was read.
     *
     * @param opened communes
     * @param closed places
     * @param candidates places that a name may mean, when it is that of several
     * @param notes on what was not understood
     */
    record Read(List<Commune> opened, List<OfferedPlace> closed, List<OfferedPlace> candidates, List<String> notes) {}

    Read read(String open, String close, Offer offer, Words words) {
        List<String> notes = new ArrayList<>();
        Set<Commune> opened = new LinkedHashSet<>();
        for (String text : parts(open)) {
            Optional<Commune> commune = commune(text);
            commune.ifPresentOrElse(opened::add, () -> notes.add(words.say("advice.unknown.ouvrir", text)));
        }
        Set<OfferedPlace> closed = new LinkedHashSet<>();
        List<OfferedPlace> candidates = new ArrayList<>();
        for (String text : parts(close)) {
            List<OfferedPlace> found = places(text, offer);
            if (found.isEmpty()) {
                notes.add(words.say("advice.unknown.fermer", text));
            } else if (found.size() == 1) {
                closed.add(found.getFirst());
            } else {
                candidates.addAll(found.subList(0, Math.min(CANDIDATES, found.size())));
            }
        }
        return new Read(List.copyOf(opened), List.copyOf(closed), candidates, notes);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.substring(0, Math.min(text.length(), LONGEST)).split("[,;\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** A city rather than its arrondissement: people are counted in it. */
    private Optional<Commune> commune(String text) {
        return gazetteer
                .findCommune(text)
                .or(() -> gazetteer.search(text, 1).stream().findFirst().map(CommuneMatch::commune))
                .flatMap(found ->
                        rows.row(Optional.ofNullable(found.parentCode()).orElse(found.code())))
                .map(row -> rows.communes().get(row));
    }

    /** Those of that id, or that name; else all whose name has these words. */
    private static List<OfferedPlace> places(String text, Offer offer) {
        List<OfferedPlace> byId = offer.places().stream()
                .filter(place -> place.id().text().equals(text))
                .toList();
        String slug = Slug.of(text);
        if (!byId.isEmpty() || slug.length() < SHORTEST) {
            return byId;
        }
        List<OfferedPlace> like = offer.places().stream()
                .filter(place -> Slug.of(place.name()).contains(slug))
                .toList();
        List<OfferedPlace> exact = like.stream()
                .filter(place -> Slug.of(place.name()).equals(slug))
                .toList();
        return exact.size() == 1 ? exact : like;
    }

    /** What means these places in a field: their names, or the id where several places have the name. */
    static String typed(List<OfferedPlace> closed, Offer offer) {
        return closed.stream()
                .map(place -> !place.name().contains(",")
                                && places(place.name(), offer).size() == 1
                        ? place.name()
                        : place.id().text())
                .collect(Collectors.joining(", "));
    }

    /** The codes of these communes, as links have them. */
    static String codes(List<Commune> communes) {
        return communes.stream().map(Commune::code).collect(Collectors.joining(","));
    }

    /** The ids of these places, as links have them. */
    static String ids(List<OfferedPlace> places) {
        return places.stream().map(place -> place.id().text()).collect(Collectors.joining(","));
    }
}
