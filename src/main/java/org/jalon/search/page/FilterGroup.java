package org.jalon.search.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.search.Filter;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchResult;
import org.jalon.site.Words;

/**
 * The values of one filter as links.
 *
 * @param title of the filter
 * @param choices shown at once, those that leave most places first
 * @param others behind a click
 */
public record FilterGroup(String title, List<Chip> choices, List<Chip> others) {

    private static final int SHOWN = 8;
    /** The family of what fits no other: it says nothing, so it comes last. */
    private static final String OTHER = "autre";

    /** The groups of the filters that have something to choose. */
    static List<FilterGroup> of(SearchQuery query, SearchResult result, Links links, Words words) {
        return Stream.of(Filter.values())
                .map(filter -> of(filter, query, result.facets().getOrDefault(filter, Map.of()), links, words))
                .filter(group -> group.chooses(result.total()))
                .toList();
    }

    /** Whether a click in it would change something: a lone value that every place has would not. */
    private boolean chooses(int total) {
        return choices.stream().anyMatch(chip -> chip.on() || chip.count() == null || chip.count() < total)
                || !choices.isEmpty() && total == 0;
    }

    private static FilterGroup of(
            Filter filter, SearchQuery query, Map<String, Integer> counts, Links links, Words words) {
        ValueNames names = new ValueNames(words);
        List<Chip> chips = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) ->
                                entry.getKey().equals(OTHER))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    String value = entry.getKey();
                    String href = links.to(QueryEdit.toggled(query, filter, value));
                    String label = names.say(filter, value);
                    chips.add(new Chip(href, label, entry.getValue(), query.asks(filter, value), ""));
                });
        // A list whose end would hide a single value is shown whole.
        int shown = chips.size() <= SHOWN + 1 ? chips.size() : SHOWN;
        return new FilterGroup(
                words.say("search.filter." + filter.parameter()),
                List.copyOf(chips.subList(0, shown)),
                List.copyOf(chips.subList(shown, chips.size())));
    }
}
