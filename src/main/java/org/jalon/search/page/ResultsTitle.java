package org.jalon.search.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.search.Filter;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchResult;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Located;

/** The sentence above the results: "23 lieux pour faire une démarche, à moins de 5 km de Roubaix". */
record ResultsTitle(Gazetteer gazetteer, Words words) {

    String of(SearchQuery query, SearchResult result) {
        List<String> parts = new ArrayList<>();
        String what = need(query) + text(query, result);
        parts.add(words.say("search.title.count", result.total()) + what);
        Located where = result.where();
        if (where != null) {
            parts.add(around(where, result));
        }
        if (!query.territories().isEmpty()) {
            String names = query.territories().stream()
                    .map(territory -> gazetteer.nameOf(territory).orElse(territory.toString()))
                    .collect(Collectors.joining(", "));
            parts.add(words.say("search.title.territory", names));
        }
        if (query.box() != null) {
            parts.add(words.say("search.title.box"));
        }
        // "23 lieux à moins de 5 km" reads at one go; what is longer needs a breath.
        return what.isEmpty() && where != null && parts.size() == 2
                ? String.join(" ", parts)
                : String.join(", ", parts);
    }

    private String need(SearchQuery query) {
        Set<String> categories = query.filters().getOrDefault(Filter.CATEGORY, Set.of());
        return categories.size() == 1
                ? " " + words.say("search.title.need." + categories.iterator().next())
                : "";
    }

    /** The words of the search, unless the places are there in spite of them. */
    private String text(SearchQuery query, SearchResult result) {
        boolean ignored = result.total() > 0 && result.isOffTopic();
        return ignored || query.text().isBlank()
                ? ""
                : " " + words.say("search.title.text", query.text().strip());
    }

    private String around(Located where, SearchResult result) {
        Double radius = result.radiusKm();
        String of =
                where.precision() == Located.Precision.POINT ? words.say("search.title.position") : of(where.label());
        return radius == null
                ? words.say("search.title.around", of)
                : words.say("search.title.within", Distance.say(radius * 1000, words), of);
    }

    /** "of" and a name, with the contractions of French: d’Arras, du Havre, des Mureaux. */
    String of(String name) {
        if (words.language() == Language.ENGLISH) {
            return "of " + name;
        }
        if (name.startsWith("Le ")) {
            return "du " + name.substring(3);
        }
        if (name.startsWith("Les ")) {
            return "des " + name.substring(4);
        }
        boolean number = !name.isEmpty() && Character.isDigit(name.charAt(0));
        boolean vowel = name.matches("(?iu)^[aeiouyhàâéèêëîïôùûœæ].*");
        return number ? "du " + name : vowel ? "d’" + name : "de " + name;
    }
}
