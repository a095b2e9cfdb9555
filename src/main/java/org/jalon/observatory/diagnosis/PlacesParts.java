package org.jalon.observatory.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon.directory.Category;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.supply.Offer;
import org.jalon.observatory.supply.OfferedHours;
import org.jalon.observatory.supply.OfferedPlace;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** The places of a page. */
final class PlacesParts {

    private static final int MOST = 8;

    private final CommuneRows rows;
    private final Gazetteer gazetteer;
    private final Words words;

    PlacesParts(CommuneRows rows, Gazetteer gazetteer, Words words) {
        this.rows = rows;
        this.gazetteer = gazetteer;
        this.words = words;
    }

    PlacesPart of(Territory territory, Offer offer) {
        Set<String> communes = IntStream.of(rows.of(territory))
                .mapToObj(row -> rows.communes().get(row).code())
                .collect(Collectors.toSet());
        List<OfferedPlace> here = offer.places().stream()
                .filter(place -> communes.contains(place.commune()))
                .toList();
        List<PlacesPart.Line> lines = here.stream()
                .sorted(mostHelpfulFirst(offer))
                .limit(MOST)
                .map(this::line)
                .toList();
        Link all = new Link(
                words.say("diagnosis.places.all", here.size()),
                words.language().path("/lieux") + "?territoire=" + territory);
        return new PlacesPart(words.say("diagnosis.places.title", here.size()), lines, all);
    }

    /** Those that answer most needs, then those that are surely open longest, verified ones first. */
    private static Comparator<OfferedPlace> mostHelpfulFirst(Offer offer) {
        return Comparator.<OfferedPlace>comparingInt(
                        place -> -place.categories().size())
                .thenComparing(place -> !place.freshUntil().isAfter(offer.day()))
                .thenComparing(
                        place -> -place.knownHours().map(OfferedHours::week).orElse(0.0))
                .thenComparing(OfferedPlace::name)
                .thenComparing(place -> place.id().text());
    }

    private PlacesPart.Line line(OfferedPlace place) {
        List<String> about = new ArrayList<>();
        gazetteer.findCommune(place.commune()).map(Commune::name).ifPresent(about::add);
        for (Category category : Category.values()) {
            if (place.answers(category)) {
                about.add(words.say("diagnosis.category." + category.slug()));
            }
        }
        return new PlacesPart.Line(
                new Link(
                        place.name(),
                        words.language().path("/lieux/" + place.id().text())),
                String.join(" · ", about));
    }
}
