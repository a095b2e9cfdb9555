package org.jalon.newsroom.pick;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.newsroom.pick.PlaceField.Named;
import org.jalon.search.Search;
import org.jalon.search.Suggestion;
import org.springframework.util.MultiValueMap;

/** Finds the place that an editor means, by its name, its id or the address of its sheet. */
public final class PlacePicker {

    private static final Pattern ID_IN_ADDRESS = Pattern.compile("(?:.*/lieux/)?([0-9a-hjkmnp-tv-z]{10})(?:[/?#].*)?");
    private static final int LONGEST = 300;
    private static final int MOST = 6;

    private final Directory directory;
    private final Search search;

    public PlacePicker(Directory directory, Search search) {
        this.directory = directory;
        this.search = search;
    }

    /**
     * Reads a field of a form: what was chosen, what was chosen before and is still written there, or what the text means.
     *
     * @param name of the field
     */
    public PlaceField read(String name, MultiValueMap<String, String> fields) {
        String typed = text(fields, name);
        Optional<Named> picked = find(text(fields, name + PlaceField.CHOSEN))
                .or(() -> find(text(fields, name + PlaceField.KEPT))
                        .filter(kept -> kept.name().equals(typed)))
                .or(() -> find(typed));
        if (picked.isPresent() || typed.isEmpty()) {
            return new PlaceField(name, typed, picked.orElse(null), List.of());
        }
        List<Named> offered = suggest(typed);
        List<Named> exact =
                offered.stream().filter(each -> each.name().equals(typed)).toList();
        return exact.size() == 1
                ? new PlaceField(name, typed, exact.getFirst(), List.of())
                : new PlaceField(name, typed, null, offered);
    }

    /** The field as it shows what was kept. */
    public PlaceField of(String name, String id) {
        Named picked = find(id).orElse(null);
        return new PlaceField(name, picked == null ? id : picked.name(), picked, List.of());
    }

    /** The place of an id or of the address of a sheet, as the directory publishes it today: a merged one leads to its successor. */
    public Optional<Named> find(String said) {
        Matcher matcher = ID_IN_ADDRESS.matcher(said);
        return matcher.matches()
                        && directory.follow(new PlaceId(matcher.group(1))) instanceof PlaceLookup.Published known
                ? Optional.of(named(known.place()))
                : Optional.empty();
    }

    /** Places whose names begin so, the likeliest first. */
    public List<Named> suggest(String text) {
        return search.suggest(text, null, 3 * MOST).stream()
                .<Named>mapMulti((one, found) -> {
                    if (one instanceof Suggestion.OfPlace(Place place)) {
                        found.accept(named(place));
                    }
                })
                .limit(MOST)
                .toList();
    }

    private static Named named(Place place) {
        return new Named(place.id().text(), place.name() + ", " + place.facts().text(Field.COMMUNE));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        String text = Objects.requireNonNullElse(fields.getFirst(name), "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
