package org.jalon.contribution.moderate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.QueueCounts;
import org.jalon.contribution.QueueFilter;
import org.jalon.contribution.QueueFilter.View;
import org.jalon.contribution.QueueFilter.Whose;
import org.jalon.contribution.Urgency;
import org.jalon.contribution.moderate.QueuePage.Choice;
import org.jalon.contribution.moderate.QueuePage.Choice.Option;
import org.jalon.contribution.moderate.QueuePage.Filters;
import org.jalon.contribution.moderate.QueuePage.Tab;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Makes the tabs and the filters of the queue, each with what it counts. */
record QueueFilters(Route route, QueueCounts counts, Gazetteer gazetteer) {

    List<Tab> tabs() {
        return Stream.of(View.values()).map(this::tab).toList();
    }

    private Tab tab(View view) {
        QueueFilter current = route.filter();
        return new Tab(
                words().say("moderation.view." + FilterParameters.slug(view)),
                view.isOpen() ? number(counts.views().getOrDefault(view, 0)) : "",
                route.queue(current.withView(view)),
                current.view() == view);
    }

    Filters filters(Actor actor) {
        QueueFilter filter = route.filter();
        List<Choice> choices = Stream.of(
                        territories(actor),
                        choice(FilterParameters.KIND, ProposalKind.values(), filter.kind(), counts.kinds()),
                        choice(FilterParameters.URGENCY, Urgency.values(), filter.urgency(), counts.urgencies()),
                        choice(FilterParameters.WHOSE, Whose.values(), filter.whose(), counts.whose()),
                        new Choice(
                                FilterParameters.FINDINGS,
                                words().say("moderation.filter.signalements"),
                                List.of(
                                        all(!filter.withFindings()),
                                        option(
                                                "oui",
                                                words().say("moderation.filter.signalements.oui"),
                                                counts.withFindings(),
                                                filter.withFindings()))))
                .filter(Choice::isUseful)
                .toList();
        List<Option> hidden = FilterParameters.of(filter).entrySet().stream()
                .filter(one -> List.of(FilterParameters.VIEW, FilterParameters.PLACE, FilterParameters.HAND)
                        .contains(one.getKey()))
                .map(one -> new Option(one.getKey(), one.getValue(), true))
                .toList();
        return new Filters(words().language().path(Route.ROOT), hidden, choices, filter.text());
    }

    private Choice territories(Actor actor) {
        @Nullable Territory chosen = route.filter().territory();
        List<Territory> listed = new ArrayList<>(counts.territories().keySet());
        if (!actor.hasEverywhere(Role.MODERATOR)
                && actor.territories(Role.MODERATOR).size() > 1) {
            actor.territories(Role.MODERATOR).stream()
                    .filter(own -> !listed.contains(own))
                    .forEach(listed::add);
        }
        if (chosen != null && !listed.contains(chosen)) {
            listed.add(chosen);
        }
        List<Option> options = new ArrayList<>(List.of(all(chosen == null)));
        listed.stream()
                .map(territory -> option(
                        territory.toString(),
                        gazetteer.nameOf(territory).orElse(territory.code()),
                        counts.territories().getOrDefault(territory, -1),
                        territory.equals(chosen)))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .forEach(options::add);
        return new Choice(FilterParameters.TERRITORY, words().say("moderation.filter.territoire"), options);
    }

    private <E extends Enum<E>> Choice choice(String name, E[] values, @Nullable E chosen, Map<E, Integer> numbers) {
        Function<E, Option> option = value -> option(
                FilterParameters.slug(value),
                words().say("moderation.filter." + name + "." + FilterParameters.slug(value)),
                numbers.getOrDefault(value, route.filter().view().isOpen() ? 0 : -1),
                value == chosen);
        return new Choice(
                name,
                words().say("moderation.filter." + name),
                Stream.concat(Stream.of(all(chosen == null)), Stream.of(values).map(option))
                        .toList());
    }

    private Option all(boolean chosen) {
        return new Option("", words().say("moderation.filter.all"), chosen);
    }

    /** A negative number was not counted. */
    private Option option(String value, String label, int number, boolean chosen) {
        return new Option(value, number < 0 ? label : words().say("moderation.filter.counted", label, number), chosen);
    }

    private String number(int number) {
        return String.format(words().language().locale(), "%,d", number);
    }

    private Words words() {
        return route.words();
    }
}
