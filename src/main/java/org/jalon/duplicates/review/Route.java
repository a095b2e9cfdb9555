package org.jalon.duplicates.review;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.PlaceId;
import org.jalon.duplicates.PairFilter;
import org.jalon.duplicates.PairFilter.Certainty;
import org.jalon.duplicates.PairFilter.View;
import org.jalon.duplicates.PairId;
import org.jalon.duplicates.Pairs;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** The addresses of these pages in a language, each of which remembers the list that somebody works through. */
record Route(Words words, PairFilter filter) {

    static final String ROOT = "/doublons";
    static final String VIEW = "vue";
    static final String TERRITORY = "territoire";
    static final String SOURCE = "source";
    static final String CERTAINTY = "certitude";
    /** Of an address: the pair of which the page says what became of it. */
    static final String AFTER = "apres";

    static final String CURSOR = "curseur";

    private static final int LONGEST_SOURCE = 100;

    /** What cannot be read lets everything through. */
    static Route read(Words words, Map<String, String> parameters) {
        String source = parameters.getOrDefault(SOURCE, "").strip();
        return new Route(
                words,
                new PairFilter(
                        find(View.values(), parameters.getOrDefault(VIEW, "")).orElse(View.OPEN),
                        Territory.parse(parameters.getOrDefault(TERRITORY, "")).orElse(null),
                        source.isEmpty() || source.length() > LONGEST_SOURCE ? null : source,
                        find(Certainty.values(), parameters.getOrDefault(CERTAINTY, ""))
                                .orElse(null)));
    }

    String list() {
        return address("", Map.of());
    }

    String list(PairFilter other) {
        return new Route(words, other).list();
    }

    String list(Pairs.Position after) {
        return address("", Map.of(CURSOR, after.toString()));
    }

    String pair(PairId pair) {
        return address("/" + pair, Map.of());
    }

    /** The next pair, or the list when there is none, with a line of what became of the one before. */
    String after(PairId decided, @Nullable PairId next) {
        return address(next == null ? "" : "/" + next, Map.of(AFTER, decided.text()));
    }

    /** A page below the list, with more parameters. */
    String below(String path, Map<String, String> more) {
        return address(path, more);
    }

    /** Where forms are sent; what the list is narrowed down to goes along in {@link #hidden}. */
    String action(String path) {
        return words.language().path(ROOT + path);
    }

    /** The sheet of a place. */
    String sheet(PlaceId place) {
        return words.language().path("/lieux/" + place);
    }

    /** What narrows the list down, for forms to send along. */
    Map<String, String> hidden() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.view() != View.OPEN) {
            parameters.put(VIEW, slug(filter.view()));
        }
        filter.territory().ifPresent(territory -> parameters.put(TERRITORY, territory.toString()));
        if (filter.source() != null) {
            parameters.put(SOURCE, filter.source());
        }
        if (filter.certainty() != null) {
            parameters.put(CERTAINTY, slug(filter.certainty()));
        }
        return parameters;
    }

    static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /** Whether it does not exist or is not theirs, they are told the same. */
    static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private String address(String rest, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(hidden());
        parameters.putAll(more);
        String path = words.language().path(ROOT + rest);
        return parameters.isEmpty()
                ? path
                : path
                        + parameters.entrySet().stream()
                                .map(one ->
                                        one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String slug) {
        return Stream.of(values).filter(value -> slug(value).equals(slug)).findFirst();
    }
}
