package org.jalon.search.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.Category;
import org.jalon.search.Filter;
import org.jalon.search.OpenAt;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchResult;
import org.jalon.site.Words;

/** The criteria people use most, one click away. */
final class QuickFilters {

    /** A filter and one of its values, by its label in the vocabulary. */
    private record Usual(Filter filter, String value) {}

    private static final List<Usual> USUAL = List.of(
            new Usual(Filter.CATEGORY, Category.STEPS.slug()),
            new Usual(Filter.CATEGORY, Category.TRAINING.slug()),
            new Usual(Filter.CATEGORY, Category.ACCESS.slug()),
            new Usual(Filter.FEES, "Gratuit"),
            new Usual(Filter.ACCESS_MODES, "Se présenter"),
            new Usual(Filter.SPECIFIC_SUPPORT, "Langues étrangères (anglais)"),
            new Usual(Filter.FAMILY, "france-services"));

    private QuickFilters() {}

    /** Those that would leave some places, and not all; whether any is open now is always told. */
    static List<Chip> of(SearchQuery query, SearchResult result, Links links, Words words) {
        ValueNames names = new ValueNames(words);
        List<Chip> chips = new ArrayList<>();
        if (query.openAt() == null && result.total() > 0) {
            String href = links.to(QueryEdit.openAt(query, new OpenAt.Now()));
            chips.add(Chip.adding(href, words.say("search.open.now"), result.openNow(), ""));
        }
        for (Usual usual : USUAL) {
            boolean chosen =
                    !query.filters().getOrDefault(usual.filter(), Set.of()).isEmpty();
            int count = result.facets().getOrDefault(usual.filter(), Map.of()).getOrDefault(usual.value(), 0);
            if (!chosen && count > 0 && count < result.total()) {
                String href = links.to(QueryEdit.toggled(query, usual.filter(), usual.value()));
                String shape = usual.filter() == Filter.CATEGORY ? usual.value() : "";
                chips.add(Chip.adding(href, names.say(usual.filter(), usual.value()), count, shape));
            }
        }
        return chips;
    }
}
