package org.jalon.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.directory.Service;
import org.jalon.directory.Topic;
import org.jalon.search.Filter;
import org.jalon.search.lexicon.Lexicon;
import org.jalon.search.lexicon.Token;
import org.jalon.search.text.NameWords;
import org.jalon.search.text.PlaceText;

/** Reads what the index keeps from published places. */
final class EntryReader {

    private final Lexicon lexicon;
    private final FreshnessRule freshness;
    /** The sets of values that many places share, so that memory holds each of them once. */
    private final Map<Set<String>, Set<String>> shared = new HashMap<>();

    EntryReader(Lexicon lexicon, FreshnessRule freshness) {
        this.lexicon = lexicon;
        this.freshness = freshness;
    }

    Entry read(int key, Place place) {
        Facts facts = place.facts();
        Set<Service> services = EnumSet.noneOf(Service.class);
        facts.all(Field.SERVICES).forEach(label -> Service.find(label).ifPresent(services::add));
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        facts.all(Field.TOPICS).forEach(slug -> Topic.find(slug).ifPresent(topics::add));
        Set<String> named = lexicon.kindsNamed(tellingWords(place));
        Set<String> kinds = new LinkedHashSet<>(named);
        kinds.addAll(
                lexicon.kindsOf(facts.all(Field.STRUCTURE_TYPES), place.family().slug()));
        return new Entry(
                key,
                place.id(),
                place.revision(),
                place.name(),
                place.position(),
                facts.text(Field.INSEE_CODE),
                share(communeWords(place)),
                " "
                        + String.join(
                                " ",
                                Token.words(place.name() + " " + facts.text(Field.ADDRESS) + " "
                                        + facts.text(Field.ADDRESS_DETAIL) + " " + facts.text(Field.COMMUNE)))
                        + " ",
                share(named),
                share(kinds),
                topics,
                services,
                values(place),
                place.hours().orElse(null),
                place.calendar(),
                (int) freshness.of(place).until().toEpochDay());
    }

    /** The texts that are searched beside the name. Not the address: nobody looks for a swimming pool in Rue de la Piscine. */
    PlaceText text(int key, Place place) {
        Facts facts = place.facts();
        List<String> about = new ArrayList<>();
        for (Field field : List.of(
                Field.PARENT_STRUCTURE,
                Field.SERVICES,
                Field.PROGRAMMES,
                Field.OTHER_LABELS,
                Field.SUMMARY,
                Field.DESCRIPTION)) {
            about.addAll(facts.all(field));
        }
        return new PlaceText(key, place.name(), communeWords(place), String.join("\n", about));
    }

    /** The words of the name but those of its commune that only sound like a kind: Merris has a library, and no mairie. */
    private List<String> tellingWords(Place place) {
        Set<String> commune = communeWords(place);
        return NameWords.of(place.name()).words().stream()
                .filter(word -> !commune.contains(word) || lexicon.hasWord(word))
                .toList();
    }

    private static Set<String> communeWords(Place place) {
        return Set.copyOf(Token.words(place.facts().text(Field.COMMUNE)));
    }

    private Map<Filter, Set<String>> values(Place place) {
        Map<Filter, Set<String>> values = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            Set<String> has = values(filter, place);
            if (!has.isEmpty()) {
                values.put(filter, share(has));
            }
        }
        return values;
    }

    private static Set<String> values(Filter filter, Place place) {
        Set<String> values = new LinkedHashSet<>();
        switch (filter) {
            case CATEGORY -> place.categories().forEach(category -> values.add(category.slug()));
            case FAMILY -> values.add(place.family().slug());
            case ONLINE_BOOKING -> addYes(values, place, Field.BOOKING_URL);
            case ACCESSIBILITY_SHEET -> addYes(values, place, Field.ACCESSIBILITY_URL);
            case SOURCE -> place.records().stream().map(RecordRef::source).forEach(values::add);
            default ->
                filter.field().ifPresent(field -> values.addAll(place.facts().all(field)));
        }
        return values;
    }

    private static void addYes(Set<String> values, Place place, Field field) {
        if (!place.facts().all(field).isEmpty()) {
            values.add(FilterValues.YES);
        }
    }

    private Set<String> share(Set<String> values) {
        Set<String> known = shared.putIfAbsent(values, values);
        return known == null ? values : known;
    }
}
