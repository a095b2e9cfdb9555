package org.jalon.newsroom.easy.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.Slug;
import org.jalon.directory.ValuesInWords;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.OriginalSource;
import org.jalon.newsroom.easy.Subject;
import org.jalon.search.Search;
import org.jalon.search.Suggestion;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** Sheets of places: what people ask of them. */
final class PlaceOriginals implements OriginalSource {

    private static final Pattern PATH = Pattern.compile("/lieux/([0-9a-hjkmnp-tv-z]{10})(?:/[^/]*)?");

    /** What a sheet says, in the order in which people ask. */
    private static final List<Field> SAID = List.of(
            Field.SERVICES,
            Field.SUMMARY,
            Field.DESCRIPTION,
            Field.ADDRESS,
            Field.ADDRESS_DETAIL,
            Field.POSTAL_CODE,
            Field.COMMUNE,
            Field.HOURS,
            Field.PHONE,
            Field.EMAILS,
            Field.WEBSITES,
            Field.FEES,
            Field.ACCESS_MODES,
            Field.SUPPORT_MODES,
            Field.AUDIENCES,
            Field.SPECIFIC_SUPPORT);

    private final Directory directory;
    private final Search search;

    PlaceOriginals(Directory directory, Search search) {
        this.directory = directory;
        this.search = search;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.PLACE;
    }

    @Override
    public Optional<String> idAt(String path) {
        return AtPath.id(PATH, path);
    }

    @Override
    public Optional<Original> find(String id) {
        return PlaceId.isValid(id)
                ? directory.findPublished(new PlaceId(id)).map(PlaceOriginals::original)
                : Optional.empty();
    }

    @Override
    public boolean isPublic(String id) {
        return PlaceId.isValid(id) && directory.findPublished(new PlaceId(id)).isPresent();
    }

    /** Nobody writes beside all places: without words there are none. */
    @Override
    public List<Original> named(String words, int limit) {
        return Slug.of(words).isEmpty()
                ? List.of()
                : search.suggest(words, null, 3 * limit).stream()
                        .flatMap(one -> one instanceof Suggestion.OfPlace(Place place)
                                ? Stream.of(original(place))
                                : Stream.empty())
                        .limit(limit)
                        .toList();
    }

    private static Original original(Place place) {
        Facts facts = place.facts();
        Words words = Words.in(Language.FRENCH);
        List<String> paragraphs = new ArrayList<>();
        for (Field field : SAID) {
            List<String> lines = ValuesInWords.lines(field, facts.all(field), words);
            if (!lines.isEmpty()) {
                paragraphs.add(ValuesInWords.field(field, words) + "\n" + String.join("\n", lines));
            }
        }
        Optional<Territory> commune = facts.first(Field.INSEE_CODE).flatMap(code -> Territory.parse("commune:" + code));
        // Hours in words depend on the day on which they are said; as they are kept, they do not.
        String said = place.name() + SAID.stream().map(facts::all).toList();
        return new Original(
                new Subject(Subject.Kind.PLACE, place.id().text()),
                place.name(),
                String.join("\n\n", paragraphs),
                "/lieux/" + place.id().text() + "/" + place.slug(),
                commune.map(Set::of).orElse(Set.of()),
                Original.fingerprint(said));
    }
}
