package org.jalon.newsroom.article.read;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.article.Selection;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an address of the list asks for.
 *
 * @param selection of articles
 * @param page from 1
 */
record NewsQuery(Selection selection, int page) {

    static final int PER_PAGE = 20;

    private static final int LAST_PAGE = 500;

    /** Reads an address; values that mean nothing narrow to nothing, so that no list is shown for another. */
    static Optional<NewsQuery> of(MultiValueMap<String, String> parameters) {
        String territory = first(parameters, "territoire");
        String year = first(parameters, "annee");
        String page = first(parameters, "page");
        Optional<Territory> read = Territory.parse(territory == null ? "" : territory);
        boolean wrong = territory != null && read.isEmpty()
                || year != null && !year.matches("[12][0-9]{3}")
                || page != null && !page.matches("[1-9][0-9]{0,2}");
        if (wrong) {
            return Optional.empty();
        }
        return Optional.of(new NewsQuery(
                new Selection(
                        first(parameters, "rubrique"),
                        first(parameters, "theme"),
                        read.orElse(null),
                        year == null ? null : Integer.valueOf(year)),
                page == null ? 1 : Math.min(Integer.parseInt(page), LAST_PAGE)));
    }

    private static @Nullable String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    int offset() {
        return (page - 1) * PER_PAGE;
    }

    NewsQuery at(int other) {
        return new NewsQuery(selection, other);
    }

    /** The French path of the list, or of its feed. */
    String path(String base) {
        List<String> pairs = new ArrayList<>();
        add("rubrique", selection.section(), pairs);
        add("theme", selection.theme(), pairs);
        add("territoire", selection.territory(), pairs);
        add("annee", selection.year(), pairs);
        add("page", page > 1 ? page : null, pairs);
        return pairs.isEmpty() ? base : base + "?" + String.join("&", pairs);
    }

    private static void add(String name, @Nullable Object value, List<String> pairs) {
        if (value != null) {
            pairs.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
