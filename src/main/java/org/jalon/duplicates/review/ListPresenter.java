package org.jalon.duplicates.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Role;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.duplicates.Pair;
import org.jalon.duplicates.PairFilter;
import org.jalon.duplicates.PairFilter.Certainty;
import org.jalon.duplicates.PairFilter.View;
import org.jalon.duplicates.Pairs;
import org.jalon.duplicates.review.ListPage.Choice;
import org.jalon.duplicates.review.ListPage.Option;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Makes the list of pairs. */
final class ListPresenter {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Pairs pairs;
    private final PairInWords inWords;
    private final Gazetteer gazetteer;
    private final Searching searching;

    ListPresenter(Pairs pairs, PairInWords inWords, Gazetteer gazetteer, Searching searching) {
        this.pairs = pairs;
        this.inWords = inWords;
        this.gazetteer = gazetteer;
        this.searching = searching;
    }

    ListPage page(Actor actor, FormKey key, Route route, Map<String, String> parameters) {
        Words words = route.words();
        PairFilter filter = route.filter();
        Pairs.@Nullable Position after =
                Pairs.Position.parse(parameters.getOrDefault(Route.CURSOR, "")).orElse(null);
        List<Pair> found = pairs.list(actor, filter, after);
        List<Pair> page = found.subList(0, Math.min(Pairs.PAGE, found.size()));
        int certain = filter.view() == View.OPEN ? pairs.countCertain(actor, filter) : 0;
        boolean coordinates = actor.has(Role.COORDINATOR);
        return new ListPage(
                new Page(words, words.say("duplicates.title"), "", Route.ROOT, Page.Section.NONE, false),
                key,
                Status.find(pairs, inWords, actor, parameters.getOrDefault(Route.AFTER, ""), route)
                        .orElse(null),
                Stream.of(View.values())
                        .map(view -> new ListPage.Tab(
                                words.say(
                                        "duplicates.view." + Route.slug(view),
                                        pairs.count(actor, filter.withView(view))),
                                route.list(filter.withView(view)),
                                view == filter.view()))
                        .toList(),
                route.action(""),
                filter.view() == View.OPEN ? Map.of() : Map.of(Route.VIEW, Route.slug(filter.view())),
                choices(actor, route),
                page.stream().map(pair -> row(pair, route)).toList(),
                certain,
                certain == 0 ? "" : route.below("/ensemble", Map.of()),
                filter.isNarrow() ? route.list(PairFilter.ALL.withView(filter.view())) : "",
                found.size() > Pairs.PAGE ? route.list(pairs.positionOf(page.getLast())) : "",
                coordinates ? route.action("/chercher") : "",
                searching.isRunning());
    }

    ListPage.Row row(Pair pair, Route route) {
        Words words = route.words();
        Facts left = inWords.facts(pair, false);
        Facts right = inWords.facts(pair, true);
        List<String> facts = new ArrayList<>();
        facts.add(
                pair.left().source().equals(pair.right().source())
                        ? words.say("duplicates.source.one", pair.left().source())
                        : words.say(
                                "duplicates.source.two",
                                pair.left().source(),
                                pair.right().source()));
        left.position()
                .flatMap(here -> right.position().map(there -> Math.round(here.distanceTo(there))))
                .ifPresent(meters -> facts.add(words.say("duplicates.meters", meters)));
        decided(pair, words).ifPresent(facts::add);
        return new ListPage.Row(
                route.pair(pair.id()),
                PairInWords.name(left, words),
                PairInWords.name(right, words),
                left.first(Field.COMMUNE).or(() -> right.first(Field.COMMUNE)).orElse(""),
                PairInWords.certainty(pair, words),
                pair.likeness().isCertain(),
                facts);
    }

    static Optional<String> decided(Pair pair, Words words) {
        Pair.@Nullable Decided decided = pair.decided();
        return decided == null
                ? Optional.empty()
                : Optional.of(words.say(
                        decided.by().isEmpty() ? "duplicates.decided.alone" : "duplicates.decided",
                        PairInWords.state(pair.state(), words),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(words.language().locale())
                                .format(decided.at().atZone(FRANCE))));
    }

    private List<Choice> choices(Actor actor, Route route) {
        PairFilter filter = route.filter();
        return Stream.of(
                        new Choice(
                                Route.TERRITORY,
                                route.words().say("duplicates.filter.territory"),
                                territories(actor, route)),
                        new Choice(
                                Route.SOURCE,
                                route.words().say("duplicates.filter.source"),
                                options(pairs.countSources(actor, filter), filter.source(), route.words())),
                        new Choice(
                                Route.CERTAINTY,
                                route.words().say("duplicates.filter.certainty"),
                                Stream.concat(
                                                Stream.of(all(filter.certainty() == null, route.words())),
                                                Stream.of(Certainty.values())
                                                        .map(one -> new Option(
                                                                Route.slug(one),
                                                                route.words()
                                                                        .say("duplicates.filter.certainty."
                                                                                + Route.slug(one)),
                                                                one == filter.certainty())))
                                        .toList()))
                .filter(choice -> choice.options().size() > 2
                        || choice.options().stream().skip(1).anyMatch(Option::chosen))
                .toList();
    }

    private List<Option> territories(Actor actor, Route route) {
        List<Option> options = new ArrayList<>();
        @Nullable Territory chosen = route.filter().within();
        options.add(all(chosen == null, route.words()));
        pairs.countDepartements(actor, route.filter()).forEach((code, number) -> {
            Territory territory = new Territory(Territory.Kind.DEPARTEMENT, code);
            options.add(new Option(
                    territory.toString(),
                    counted(gazetteer.nameOf(territory).orElse(code), number, route.words()),
                    territory.equals(chosen)));
        });
        if (chosen != null && options.stream().noneMatch(Option::chosen)) {
            options.add(new Option(chosen.toString(), gazetteer.nameOf(chosen).orElse(chosen.code()), true));
        }
        return options;
    }

    private static List<Option> options(Map<String, Integer> counts, @Nullable String chosen, Words words) {
        List<Option> options = new ArrayList<>();
        options.add(all(chosen == null, words));
        counts.forEach(
                (name, number) -> options.add(new Option(name, counted(name, number, words), name.equals(chosen))));
        return options;
    }

    private static Option all(boolean chosen, Words words) {
        return new Option("", words.say("duplicates.filter.all"), chosen);
    }

    private static String counted(String name, int number, Words words) {
        return words.say("duplicates.filter.counted", name, number);
    }
}
