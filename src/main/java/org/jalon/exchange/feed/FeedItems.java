package org.jalon.exchange.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.Revision;
import org.jalon.exchange.Leaving;
import org.jalon.exchange.Republication;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the newest steps of places that may leave, one of each place. */
@Component
class FeedItems {

    /** As many as readers show. */
    private static final int MOST = 100;
    /** Steps that are looked through: a large import is told by its end. */
    private static final int LOOKED_AT = 5_000;

    private final Directory directory;
    private final Republication republication;
    private final Gazetteer gazetteer;

    FeedItems(Directory directory, Republication republication, Gazetteer gazetteer) {
        this.directory = directory;
        this.republication = republication;
        this.gazetteer = gazetteer;
    }

    /** The newest first. */
    List<FeedItem> newest(@Nullable Territory territory, Site site, Words words) {
        Leaving leaving = republication.now();
        List<PlaceChange> steps = directory.changesSince(Math.max(0, directory.head() - LOOKED_AT), LOOKED_AT);
        Set<String> told = new HashSet<>();
        List<FeedItem> items = new ArrayList<>();
        for (PlaceChange step : steps.reversed()) {
            if (items.size() < MOST && told.add(step.id().text())) {
                item(step, territory, leaving, site, words).ifPresent(items::add);
            }
        }
        return items;
    }

    private Optional<FeedItem> item(
            PlaceChange step, @Nullable Territory territory, Leaving leaving, Site site, Words words) {
        List<Place> published = directory.find(List.of(step.id()));
        if (published.isEmpty()) {
            return gone(step, territory, leaving, site, words);
        }
        return published.stream()
                .findFirst()
                .flatMap(leaving::of)
                .filter(place -> isIn(territory, place.facts()))
                .map(place -> item(
                        step,
                        place.facts(),
                        changed(step, place, words),
                        site.url(words.language().path("/lieux/" + place.id() + "/" + place.slug())),
                        words));
    }

    /** A place that is no longer published, as it was; what a source forbids to tell is not told of it either. */
    private Optional<FeedItem> gone(
            PlaceChange step, @Nullable Territory territory, Leaving leaving, Site site, Words words) {
        boolean mayTell = leaving.withheld().isEmpty()
                || directory.records(step.id()).stream()
                        .noneMatch(record ->
                                leaving.withheld().contains(record.ref().source()));
        return directory
                .asOf(step.id(), step.revision() - 1)
                .filter(facts -> mayTell && isIn(territory, facts))
                .map(facts -> item(step, facts, "", site.url(words.language().path("/lieux/" + step.id())), words));
    }

    private static FeedItem item(PlaceChange step, Facts facts, String text, String link, Words words) {
        String key = "exchange.feed." + step.kind().name().toLowerCase(Locale.ROOT);
        return new FeedItem(
                words.say(key, facts.text(Field.NAME), facts.text(Field.COMMUNE)),
                text,
                link,
                step.id() + "-" + step.revision(),
                step.at());
    }

    private String changed(PlaceChange step, Place place, Words words) {
        if (step.kind() != PlaceChange.Kind.UPDATED) {
            return place.facts().text(Field.SUMMARY);
        }
        return directory.history(step.id()).stream()
                .filter(revision -> revision.number() == step.revision())
                .map(Revision::changes)
                .flatMap(changes -> changes.keySet().stream())
                .filter(field -> place.origins().containsKey(field))
                .flatMap(field -> words.find("moderation.field." + field.label().replace('_', '-')).stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private boolean isIn(@Nullable Territory territory, Facts facts) {
        Optional<Commune> commune = facts.first(Field.INSEE_CODE).flatMap(gazetteer::findCommune);
        return territory == null || commune.isPresent() && gazetteer.contains(territory, commune.get());
    }
}
