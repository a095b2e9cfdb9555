package org.jalon.search.page;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jalon.search.Filter;
import org.jalon.search.OpenAt;
import org.jalon.search.SearchQuery;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;

/** What restricts a search, as chips that each remove one criterion. */
record ActiveFilters(Gazetteer gazetteer, Links links, Words words) {

    List<Chip> of(SearchQuery query) {
        List<Chip> chips = new ArrayList<>();
        for (Filter filter : Filter.values()) {
            for (String value : query.filters().getOrDefault(filter, Set.of()).stream()
                    .sorted()
                    .toList()) {
                String shape = filter == Filter.CATEGORY ? value : "";
                String label = new ValueNames(words).say(filter, value);
                chips.add(Chip.removing(links.to(QueryEdit.toggled(query, filter, value)), label, shape));
            }
        }
        OpenAt openAt = query.openAt();
        if (openAt != null) {
            chips.add(Chip.removing(links.to(QueryEdit.openAt(query, null)), say(openAt), ""));
        }
        query.territories()
                .forEach(territory -> chips.add(Chip.removing(
                        links.to(QueryEdit.without(query, territory)),
                        gazetteer.nameOf(territory).orElse(territory.toString()),
                        "")));
        if (query.box() != null) {
            chips.add(Chip.removing(links.to(QueryEdit.withoutBox(query)), words.say("search.active.box"), ""));
        }
        Double radius = query.radiusKm();
        if (radius != null) {
            String label = words.say("search.active.radius", radius);
            chips.add(Chip.removing(links.to(QueryEdit.within(query, null)), label, ""));
        }
        return chips;
    }

    private String say(OpenAt openAt) {
        Locale locale = words.language().locale();
        return switch (openAt) {
            case OpenAt.Now _ -> words.say("search.open.now");
            case OpenAt.Weekend _ -> words.say("search.open.weekend");
            case OpenAt.During during -> say(during, during.day().getDisplayName(TextStyle.FULL, locale));
            case OpenAt.At(LocalDateTime time) ->
                words.say(
                        "search.open.at",
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                                .localizedBy(locale)
                                .format(time));
        };
    }

    private String say(OpenAt.During during, String day) {
        if (during.isWholeDay()) {
            return words.say("search.open.day", day);
        }
        return during.part()
                .map(part -> words.say("search.open." + part.name().toLowerCase(Locale.ROOT), day))
                .orElseGet(() -> words.say("search.open.between", day, hour(during.from()), hour(during.to())));
    }

    private String hour(int minute) {
        return minute % 60 == 0
                ? words.say("search.open.hour", minute / 60)
                : words.say("search.open.minute", minute / 60, minute % 60);
    }
}
