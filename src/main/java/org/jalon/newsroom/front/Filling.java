package org.jalon.newsroom.front;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jalon.directory.Service;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.Reach;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.Findable.Kind;
import org.jalon.newsroom.letter.item.NewsItems;
import org.jalon.newsroom.plan.Planned;
import org.jalon.search.HomeBlocks;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Fills the blocks of a composition with what is published at an instant. */
final class Filling {

    private final NewsItems items;
    private final Agenda agenda;
    private final Reach reach;
    private final Gazetteer gazetteer;
    private final BiPredicate<String, Service> answers;

    /** @param answers whether the resource of an id helps with a need */
    Filling(NewsItems items, Agenda agenda, Reach reach, Gazetteer gazetteer, BiPredicate<String, Service> answers) {
        this.items = items;
        this.agenda = agenda;
        this.reach = reach;
        this.gazetteer = gazetteer;
        this.answers = answers;
    }

    /** The blocks that have something to show. */
    List<HomeBlocks.Block> fill(Composition composition, Instant at, Words words) {
        LocalDate day = LocalDate.ofInstant(at, Planned.ZONE);
        FrontWords said = new FrontWords(agenda, words);
        Map<Kind, List<Findable>> known = new HashMap<>();
        return composition.blocks().stream()
                .filter(block -> block.isShownOn(day))
                .map(block -> fill(block, at, said, known))
                .filter(block -> !block.entries().isEmpty())
                .toList();
    }

    /** The title of a block, whether it has something to show or not. */
    String title(Block block, Words words) {
        return new FrontWords(agenda, words).title(block);
    }

    private HomeBlocks.Block fill(Block block, Instant at, FrontWords said, Map<Kind, List<Findable>> known) {
        return switch (block.source()) {
            case Block.Chosen chosen -> {
                Map<String, Findable> things = things(chosen, at, said);
                List<HomeBlocks.Entry> entries = chosen.choices().stream()
                        .flatMap(choice -> entry(choice, things, said).stream())
                        .limit(block.most())
                        .toList();
                yield new HomeBlocks.Block(said.title(block), entries, null);
            }
            case Block.Rule rule -> {
                List<HomeBlocks.Entry> entries = matching(rule, at, said, known)
                        .limit(block.most())
                        .map(said::entry)
                        .toList();
                yield new HomeBlocks.Block(said.title(block), entries, said.more(rule));
            }
        };
    }

    /** What was chosen and is not there at an instant: withdrawn, expired or over. */
    List<Choice> lacking(Composition composition, Instant at, Words words) {
        FrontWords said = new FrontWords(agenda, words);
        return composition.blocks().stream()
                .map(Block::source)
                .<Choice>mapMulti((source, add) -> {
                    if (source instanceof Block.Chosen chosen) {
                        Map<String, Findable> things = things(chosen, at, said);
                        chosen.choices().stream()
                                .filter(choice -> choice.thing()
                                        .filter(thing -> !things.containsKey(thing))
                                        .isPresent())
                                .forEach(add);
                    }
                })
                .toList();
    }

    private static Optional<HomeBlocks.Entry> entry(Choice choice, Map<String, Findable> things, FrontWords said) {
        return choice.thing().isEmpty()
                ? Optional.of(said.entry(choice))
                : choice.thing().map(things::get).map(said::entry);
    }

    private Map<String, Findable> things(Block.Chosen chosen, Instant at, FrontWords said) {
        Map<String, Findable> things = new HashMap<>();
        if (chosen.choices().stream().anyMatch(choice -> choice.thing().isPresent())) {
            items.list(EnumSet.allOf(Kind.class), at).stream()
                    .filter(item -> said.isWorthTelling(item, at))
                    .forEach(item -> Choice.thing(item.path()).ifPresent(thing -> things.put(thing, item)));
        }
        return things;
    }

    private Stream<Findable> matching(Block.Rule rule, Instant at, FrontWords said, Map<Kind, List<Findable>> known) {
        Stream<Findable> fitting = known.computeIfAbsent(rule.kind(), kind -> items.list(Set.of(kind), at)).stream()
                .filter(item -> rule.section().isEmpty() || item.sections().contains(rule.section()))
                .filter(item -> rule.theme().isEmpty() || item.themes().contains(rule.theme()))
                .filter(item -> rule.territory() == null || concerns(item, rule.territory()))
                .filter(item -> rule.need() == null || answers.test(item.id(), rule.need()))
                .filter(item -> said.isWorthTelling(item, at));
        return rule.kind() == Kind.EVENT
                ? fitting.filter(
                                item -> rule.days() == 0 || item.date().isBefore(at.plus(Duration.ofDays(rule.days()))))
                        .sorted(Comparator.comparing(Findable::date))
                : fitting;
    }

    private boolean concerns(Findable item, Territory territory) {
        return item.kind() == Kind.EVENT
                ? EventId.parse(item.id())
                        .flatMap(agenda::find)
                        .filter(listed -> reach.concerns(listed, territory))
                        .isPresent()
                : item.territories().stream().anyMatch(its -> gazetteer.contains(territory, its));
    }
}
