package org.jalon.observatory.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.access.Coverage;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.need.Advice;
import org.jalon.observatory.supply.OfferedPlace;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Decides all that the page of advice says. */
record NextPresenter(
        Gazetteer gazetteer,
        LiveKeeper keeper,
        Advice advice,
        AskedFormMaker forms,
        ChangeReader changes,
        OutcomeMaker outcomes) {

    static final String PATH = "/observatoire/ou-ouvrir";
    static final String OPEN = "ouvrir";
    static final String CLOSE = "fermer";

    private static final double PERCENT = 100;

    NextPage page(Asked asked, WishReader.Wish wish, String open, String close, Viewer viewer, Words words) {
        Territory whole = asked.whole();
        ChangeReader.Read read = changes.read(open, close, keeper.now().offer(), words);
        List<String> notes = new ArrayList<>(asked.notes());
        notes.addAll(wish.notes());
        notes.addAll(read.notes());
        if (asked.question().need().measure().isEmpty()) {
            notes.add(words.say("advice.next.no-need"));
        }
        Advice.Plan plan = whole == null ? Advice.Plan.NONE : advice.whereNext(whole, asked.question(), wish.places());
        boolean known = plan.atRisk() > 0;
        return new NextPage(
                head(asked, wish, open, close, words),
                words.language().path(PATH),
                forms.form(asked, viewer, words),
                new NextPage.Wish(String.valueOf(wish.places()), wish.stops(), wish.hoursText()),
                notes,
                why(whole, known, plan, words),
                known && !plan.steps().isEmpty() ? plan(plan, asked, wish, words) : null,
                hidden(asked, wish),
                change(asked, wish, open, close, read, words),
                known ? outcomes.outcome(asked, wish, read, words) : null);
    }

    private Page head(Asked asked, WishReader.Wish wish, String open, String close, Words words) {
        Map<String, String> more = new LinkedHashMap<>(wish.parameters());
        put(more, OPEN, open);
        put(more, CLOSE, close);
        return new Page(
                words,
                words.say("advice.next.title"),
                words.say("advice.next.description"),
                asked.link(PATH, more),
                Page.Section.NONE,
                asked.parameters().isEmpty() && more.isEmpty());
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, value.strip());
        }
    }

    private String why(@Nullable Territory whole, boolean known, Advice.Plan plan, Words words) {
        if (whole == null) {
            return words.say("advice.none-named");
        }
        if (!known) {
            return words.say("advice.not-collected", gazetteer.nameOf(whole).orElse(whole.code()));
        }
        return plan.steps().isEmpty() ? words.say("advice.next.all-served") : "";
    }

    private static NextPage.Plan plan(Advice.Plan plan, Asked asked, WishReader.Wish wish, Words words) {
        Said said = Said.in(words);
        String radius = said.distance(asked.question().access().radius());
        Map<String, String> compared = new LinkedHashMap<>(wish.parameters());
        compared.put(
                OPEN,
                ChangeReader.codes(
                        plan.steps().stream().map(Advice.Step::commune).toList()));
        Advice.Step last = plan.steps().getLast();
        return new NextPage.Plan(
                words.say(
                        "advice.next.lead",
                        said.exactShare(plan.covered(), plan.atRisk()),
                        radius,
                        said.people(plan.atRisk() - plan.covered())),
                plan.steps().stream()
                        .map(step -> new NextPage.Step(
                                step.commune().name(),
                                words.language()
                                        .path("/observatoire/commune/"
                                                + step.commune().code()),
                                said.people(step.gained()),
                                said.exactShare(step.coveredAfter(), plan.atRisk()),
                                (int) Math.floor(PERCENT * step.coveredAfter() / plan.atRisk())))
                        .toList(),
                words.say(
                        "advice.next.after",
                        said.exactShare(plan.covered(), plan.atRisk()),
                        said.exactShare(last.coveredAfter(), plan.atRisk()),
                        said.people(last.coveredAfter() - plan.covered())),
                words.say("advice.next.guarantee", (int) Math.floor(PERCENT * Coverage.GUARANTEE)),
                words.language().path(asked.link(PATH, compared)) + "#comparer");
    }

    private static List<NextPage.Hidden> hidden(Asked asked, WishReader.Wish wish) {
        Map<String, String> all = new LinkedHashMap<>(asked.parameters());
        all.putAll(wish.parameters());
        return all.entrySet().stream()
                .map(one -> new NextPage.Hidden(one.getKey(), one.getValue()))
                .toList();
    }

    private NextPage.Change change(
            Asked asked, WishReader.Wish wish, String open, String close, ChangeReader.Read read, Words words) {
        List<ZonesPage.Link> candidates = read.candidates().stream()
                .map(place -> {
                    Map<String, String> more = new LinkedHashMap<>(wish.parameters());
                    put(more, OPEN, ChangeReader.codes(read.opened()));
                    List<OfferedPlace> closed = new ArrayList<>(read.closed());
                    closed.add(place);
                    more.put(CLOSE, ChangeReader.ids(closed));
                    return new ZonesPage.Link(
                            words.language().path(asked.link(PATH, more)) + "#comparer", place.name());
                })
                .toList();
        return new NextPage.Change(
                read.opened().isEmpty()
                        ? open.strip()
                        : read.opened().stream().map(Commune::name).collect(Collectors.joining(", ")),
                read.closed().isEmpty() || !read.candidates().isEmpty()
                        ? close.strip()
                        : ChangeReader.typed(read.closed(), keeper.now().offer()),
                read.opened().stream().map(Commune::name).toList(),
                read.closed().stream().map(OfferedPlace::name).toList(),
                candidates);
    }
}
