package org.jalon.newsroom.front;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.directory.Field;
import org.jalon.directory.Service;
import org.jalon.directory.Vocabulary;
import org.jalon.newsroom.find.Findable.Kind;
import org.jalon.newsroom.front.FrontPages.Edit;
import org.jalon.newsroom.front.FrontPages.Found;
import org.jalon.newsroom.front.FrontPages.Line;
import org.jalon.newsroom.front.FrontPages.Option;
import org.jalon.newsroom.front.FrontPages.Overview;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.letter.item.NewsItems;
import org.jalon.newsroom.pick.Territories;
import org.jalon.newsroom.plan.Planned;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the desk of the home page says. */
final class FrontPresenter {

    static final String PATH = "/redaction/une";

    private static final int MOST_FOUND = 10;

    private final FrontDesk desk;
    private final Filling filling;
    private final NewsItems items;
    private final Headings headings;
    private final Territories territories;

    FrontPresenter(FrontDesk desk, Filling filling, NewsItems items, Headings headings, Territories territories) {
        this.desk = desk;
        this.filling = filling;
        this.items = items;
        this.headings = headings;
        this.territories = territories;
    }

    /** What a page says of what was done. */
    record Notice(String text, boolean wrong) {

        static final Notice NONE = new Notice("", false);
    }

    Overview overview(Notice notice, Actor actor, FormKey key, Words words) {
        Instant now = desk.now();
        Composition shown = desk.shownAt(now);
        return new Overview(
                head(words, words.say("front.title"), PATH),
                key,
                notice.text(),
                notice.wrong(),
                FrontDesk.mayCompose(actor),
                filling.fill(shown, now, words).stream()
                        .map(block -> words.say(
                                "front.now.block",
                                block.title(),
                                block.entries().size()))
                        .toList(),
                lacking(shown, words),
                LocalDate.ofInstant(now, Planned.ZONE).toString(),
                desk.list().stream()
                        .map(each -> line(each, shown, actor, words))
                        .toList());
    }

    private Line line(Composition composition, Composition shown, Actor actor, Words words) {
        Instant from = composition.from();
        boolean planned = from != null && from.isAfter(desk.now());
        String state =
                from == null ? "draft" : planned ? "planned" : composition.id().equals(shown.id()) ? "shown" : "past";
        Instant when = from == null ? composition.changedAt() : from;
        List<String> lacking = state.equals("past") ? List.of() : lacking(composition, words);
        List<String> acts = !FrontDesk.mayCompose(actor)
                ? List.of()
                : planned ? List.of("reprendre", "annuler") : from == null ? List.of() : List.of("reprendre");
        return new Line(
                composition.id(),
                words.language().path(PATH + "/" + composition.id() + (from == null ? "" : "/apercu")),
                words.say("front.state." + state, words.moment(when, Planned.ZONE)),
                titles(composition, words),
                lacking.isEmpty() ? "" : words.say("front.lacking.count", lacking.size()),
                acts);
    }

    private String titles(Composition composition, Words words) {
        String titles = composition.blocks().stream()
                .map(block -> filling.title(block, words))
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? words.say("front.nothing") : titles;
    }

    /** What was chosen and is not published, by how it was called. */
    private List<String> lacking(Composition composition, Words words) {
        return filling.lacking(composition, desk.now(), words).stream()
                .map(choice -> choice.label().isEmpty() ? choice.path() : choice.label())
                .toList();
    }

    Edit edit(Composition draft, Notice notice, FormKey key, Words words) {
        return edit(draft, TypedFront.of(draft, territories), Found.NOTHING, notice, key, words);
    }

    Edit edit(Composition draft, TypedFront typed, Found found, Notice notice, FormKey key, Words words) {
        String path = PATH + "/" + draft.id();
        return new Edit(
                head(words, words.say("front.edit"), path),
                key,
                words.language().path(path),
                notice.text(),
                notice.wrong(),
                typed,
                lacking(draft, words),
                options(headings.sections(), words),
                options(headings.themes(), words),
                Arrays.stream(Service.values())
                        .map(need ->
                                new Option(FrontWords.slug(need), Vocabulary.say(Field.SERVICES, need.label(), words)))
                        .toList(),
                Stream.concat(
                                Stream.of(new Option(TypedFront.CHOSEN, words.say("front.kind.chosen"))),
                                Stream.of(Kind.values())
                                        .map(kind -> new Option(kind.slug(), words.say("front.kind." + kind.slug()))))
                        .toList(),
                found,
                LocalDate.ofInstant(desk.now(), Planned.ZONE).toString());
    }

    /** What is published and has these words in its title, for a block of chosen things. */
    Found search(int block, String typed) {
        String wanted = fold(typed);
        return new Found(
                block,
                items.list(EnumSet.allOf(Kind.class)).stream()
                        .filter(item -> fold(item.title()).contains(wanted))
                        .limit(MOST_FOUND)
                        .map(item -> new Option(item.path() + " | " + item.title(), item.title()))
                        .toList());
    }

    private static String fold(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
    }

    /** The draft as it was typed. */
    Composition read(Composition draft, TypedFront typed) {
        return new Composition(
                draft.id(),
                draft.from(),
                typed.read(territories),
                typed.version(),
                Objects.requireNonNull(draft.changedAt()));
    }

    private static List<Option> options(List<Heading> all, Words words) {
        return all.stream()
                .map(heading -> new Option(heading.id(), heading.name(words.language())))
                .toList();
    }

    private static Page head(Words words, String title, String path) {
        return new Page(words, title, "", path, Page.Section.NONE, false);
    }
}
