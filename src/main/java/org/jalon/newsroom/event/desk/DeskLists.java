package org.jalon.newsroom.event.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.newsroom.event.Audience;
import org.jalon.newsroom.event.Choice;
import org.jalon.newsroom.event.Entry;
import org.jalon.newsroom.event.Kind;
import org.jalon.newsroom.event.Level;
import org.jalon.newsroom.event.desk.DeskPages.Option;
import org.jalon.newsroom.event.series.Rhythm;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** The choices of the form of an event. */
public final class DeskLists {

    private final Headings headings;
    private final Gazetteer gazetteer;

    public DeskLists(Headings headings, Gazetteer gazetteer) {
        this.headings = headings;
        this.gazetteer = gazetteer;
    }

    DeskPages.Choices of(Typed typed, Actor actor, Words words) {
        return new DeskPages.Choices(
                options(Kind.values(), "agenda.kind", typed.text("genre"), words),
                headings(headings.sections(), typed.all("rubrique"), words),
                headings(headings.themes(), typed.all("themes"), words),
                territories(actor, typed.text("territoire"), words),
                options(Audience.values(), "agenda.audience", typed.text("public"), words),
                options(Level.values(), "agenda.level", typed.text("niveau"), words),
                options(Entry.Way.values(), "agendadesk.way", typed.text("inscription"), words),
                options(Rhythm.values(), "agendadesk.rhythm", typed.text("rythme"), words));
    }

    private static <T extends Choice> List<Option> options(T[] all, String key, String chosen, Words words) {
        return Arrays.stream(all)
                .map(one -> new Option(
                        one.slug(),
                        words.say(key + "." + one.slug()),
                        one.slug().equals(chosen)))
                .toList();
    }

    private static List<Option> headings(List<Heading> all, List<String> chosen, Words words) {
        return all.stream()
                .map(one -> new Option(one.id(), one.name(words.language()), chosen.contains(one.id())))
                .toList();
    }

    /** Those of the editor; for who edits everywhere all régions and départements, and everybody. */
    private List<Option> territories(Actor actor, String chosen, Words words) {
        boolean everywhere = actor.hasEverywhere(Role.EDITOR);
        Stream<Territory> own = everywhere
                ? Stream.of(Territory.Kind.REGION, Territory.Kind.DEPARTEMENT)
                        .flatMap(kind -> gazetteer.listAreas(kind).stream())
                : actor.territories(Role.EDITOR).stream();
        Optional<Territory> present = Territory.parse(chosen);
        List<Option> options = new ArrayList<>();
        if (everywhere) {
            options.add(new Option("", words.say("agendadesk.everybody"), chosen.isEmpty()));
        }
        Stream.concat(own, present.stream())
                .distinct()
                .map(one -> new Option(
                        one.toString(),
                        gazetteer.nameOf(one).orElse(one.toString()),
                        one.toString().equals(chosen)))
                .forEach(options::add);
        return options;
    }
}
