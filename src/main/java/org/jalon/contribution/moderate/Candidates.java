package org.jalon.contribution.moderate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.moderate.CasePage.Candidate;
import org.jalon.contribution.moderate.CasePage.CandidateSearch;
import org.jalon.contribution.moderate.QueuePage.Choice.Option;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.jalon.geo.LatLon;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchResult;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Finds places that the one of a proposal may be the same as: the one it names, those around, those that are searched for. */
final class Candidates {

    static final String TEXT = "doublon";

    private static final double RADIUS_KM = 0.5;
    private static final int MOST = 8;

    private final Search search;
    private final Directory directory;

    Candidates(Search search, Directory directory) {
        this.search = search;
        this.directory = directory;
    }

    List<Candidate> of(Proposal proposal, @Nullable Place place, String text, Route route) {
        if (!proposal.state().isOpen()) {
            return List.of();
        }
        Optional<LatLon> position =
                place == null ? new Facts(proposal.content().said()).position() : Optional.of(place.position());
        Stream<Place> named = proposal.content().keeper().stream().flatMap(id -> directory.findPublished(id).stream());
        Stream<Place> others = text.isBlank()
                ? position.map(this::around).orElse(Stream.of())
                : inCommune(text, proposal.target().inseeCode());
        return Stream.concat(named, others)
                .filter(other -> place == null || !other.id().equals(place.id()))
                .distinct()
                .limit(MOST)
                .map(other -> new Candidate(
                        other.name(), where(other, position, route.words()), route.compare(proposal.id(), other.id())))
                .toList();
    }

    /** The place that the contributor says it is the same as. */
    Optional<Candidate> keeper(Proposal proposal, Route route) {
        return proposal.content().keeper().flatMap(id -> switch (directory.follow(id)) {
            case PlaceLookup.Published(Place kept) -> Optional.of(keeper(kept, proposal, route));
            case PlaceLookup.Withdrawn(Place last, boolean unused) -> Optional.of(keeper(last, proposal, route));
            case PlaceLookup.Merged merged -> Optional.empty();
            case PlaceLookup.Unknown unknown -> Optional.empty();
        });
    }

    private static Candidate keeper(Place kept, Proposal proposal, Route route) {
        String path = proposal.state().isOpen() ? route.compare(proposal.id(), kept.id()) : route.sheet(kept.id());
        return new Candidate(kept.name(), where(kept, Optional.empty(), route.words()), path);
    }

    CandidateSearch search(Proposal proposal, String text, Route route) {
        List<Option> hidden = FilterParameters.of(route.filter()).entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue(), true))
                .toList();
        return new CandidateSearch(
                route.words().language().path(Route.ROOT + "/" + proposal.id()), hidden, text, !text.isBlank());
    }

    private Stream<Place> around(LatLon position) {
        return find(SearchQuery.around(position, RADIUS_KM, MOST + 1));
    }

    /** Places of a commune that words find. */
    Stream<Place> inCommune(String text, String commune) {
        Territory territory = new Territory(Territory.Kind.COMMUNE, commune);
        return find(
                new SearchQuery(text, "", null, null, null, List.of(territory), Map.of(), null, null, MOST + 1, null));
    }

    private Stream<Place> find(SearchQuery query) {
        return search.find(query).hits().stream().map(SearchResult.Hit::place);
    }

    private static String where(Place place, Optional<LatLon> from, Words words) {
        String address = String.join(
                ", ",
                Stream.of(place.facts().text(Field.ADDRESS), place.facts().text(Field.COMMUNE))
                        .filter(part -> !part.isEmpty())
                        .toList());
        return from.map(point -> words.say(
                        "moderation.candidate.where", address, Math.round(point.distanceTo(place.position()))))
                .orElse(address);
    }
}
