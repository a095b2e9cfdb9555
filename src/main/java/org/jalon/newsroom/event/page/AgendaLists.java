package org.jalon.newsroom.event.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.newsroom.event.Audience;
import org.jalon.newsroom.event.Choice;
import org.jalon.newsroom.event.Kind;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.AgendaQuery;
import org.jalon.newsroom.event.find.KnownHeadings;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.newsroom.event.find.Reach;
import org.jalon.newsroom.event.page.AgendaPage.Option;
import org.jalon.newsroom.heading.Heading;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** The choices that narrow the agenda down: only those under which there is something. */
public final class AgendaLists {

    private final KnownHeadings headings;
    private final Gazetteer gazetteer;
    private final Agenda agenda;

    public AgendaLists(KnownHeadings headings, Gazetteer gazetteer, Agenda agenda) {
        this.headings = headings;
        this.gazetteer = gazetteer;
        this.agenda = agenda;
    }

    /** The names of themes by their ids. */
    Map<String, String> names(Words words) {
        Map<String, String> names = new HashMap<>();
        headings.list(Heading.Kind.THEME).forEach(one -> names.put(one.id(), one.name(words.language())));
        return names;
    }

    String nameOf(Territory territory) {
        return gazetteer.nameOf(territory).orElse(territory.toString());
    }

    AgendaPage.Lists of(AgendaQuery query, Words words) {
        Set<String> used = new TreeSet<>();
        agenda.all().forEach(one -> used.addAll(one.event().content().themes()));
        List<Option> themes = headings.list(Heading.Kind.THEME).stream()
                .filter(one -> !one.retired() && used.contains(one.id()))
                .map(one -> new Option(
                        one.id(), one.name(words.language()), one.id().equals(query.theme())))
                .toList();
        return new AgendaPage.Lists(
                options(Kind.values(), "kind", query.kind(), words),
                themes,
                territories(query.territory()),
                options(Audience.values(), "audience", query.audience(), words).stream()
                        .filter(one -> !one.value().equals(Audience.EVERYBODY.slug()))
                        .toList(),
                AgendaQuery.RADII.stream()
                        .map(one ->
                                new Option(one.toString(), words.say("agenda.near.radius", one), one == query.radius()))
                        .toList());
    }

    private static <T extends Choice> List<Option> options(T[] all, String key, @Nullable T chosen, Words words) {
        return Arrays.stream(all)
                .map(one -> new Option(one.slug(), words.say("agenda." + key + "." + one.slug()), one.equals(chosen)))
                .toList();
    }

    /** The départements where something takes place, the territories that something is for, and the one that was asked for. */
    private List<Option> territories(@Nullable Territory chosen) {
        Set<Territory> all = new java.util.HashSet<>();
        for (Listed one : agenda.all()) {
            Commune commune = one.venue().commune();
            if (commune != null) {
                all.add(new Territory(Territory.Kind.DEPARTEMENT, commune.departementCode()));
            }
            Reach.territoryOf(one).ifPresent(all::add);
        }
        if (chosen != null) {
            all.add(chosen);
        }
        List<Option> options = new ArrayList<>();
        all.stream()
                .filter(one -> gazetteer.nameOf(one).isPresent())
                .map(one -> new Option(one.toString(), nameOf(one), one.equals(chosen)))
                .sorted(Comparator.comparing(Option::label))
                .forEach(options::add);
        return options;
    }
}
