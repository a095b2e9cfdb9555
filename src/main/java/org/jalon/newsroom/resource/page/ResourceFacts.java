package org.jalon.newsroom.resource.page;

import static org.jalon.newsroom.resource.page.ResourceLists.PATH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.directory.Slug;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.resource.Coded;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceEase;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.newsroom.resource.ResourceWords;
import org.jalon.newsroom.resource.page.ResourcePage.Fact;
import org.jalon.newsroom.resource.page.ResourcePage.Link;
import org.jalon.newsroom.resource.shelf.Facet;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;

/** What the page of a resource says of it, question by question. */
final class ResourceFacts {

    private final Headings headings;
    private final Gazetteer gazetteer;

    ResourceFacts(Headings headings, Gazetteer gazetteer) {
        this.headings = headings;
        this.gazetteer = gazetteer;
    }

    /** What helps to choose it. */
    List<Fact> of(PublishedResource resource, Words words) {
        ResourceContent content = resource.content();
        ResourceContent.Facts facts = content.facts();
        List<Fact> all = new ArrayList<>();
        add(
                "services",
                ResourceWords.inOrder(content).stream()
                        .map(need ->
                                narrowed(Facet.NEED, Slug.of(need.label()), ResourceWords.say(need, words), words)),
                all,
                words);
        add(
                "public",
                coded(ResourcePublic.values())
                        .filter(facts.publics()::contains)
                        .map(each -> narrowed(Facet.PUBLIC, each.slug(), ResourceWords.say(each, words), words)),
                all,
                words);
        add("niveau", Stream.of(plain(ResourceWords.say(facts.level(), words))), all, words);
        add("duree", Stream.of(plain(ResourceWords.duration(content, words))), all, words);
        add(
                "format",
                Stream.of(
                        narrowed(Facet.FORMAT, facts.format().slug(), ResourceWords.say(facts.format(), words), words)),
                all,
                words);
        add("langue", facts.languages().stream().map(tag -> plain(ResourceWords.language(tag, words))), all, words);
        add(
                "acces",
                Stream.concat(
                        coded(ResourceEase.values())
                                .filter(facts.eases()::contains)
                                .map(each -> plain(ResourceWords.say(each, words))),
                        Stream.of(plain(facts.easeNote()))),
                all,
                words);
        add(
                "cout",
                Stream.of(plain(words.say(facts.free() ? "resource.cost.free" : "resource.cost.paid"))),
                all,
                words);
        add("auteur", Stream.of(plain(content.author())), all, words);
        add(
                "licence",
                Stream.of(new Link(content.licence().url(), ResourceWords.licence(content, words), "")),
                all,
                words);
        if (resource.checked() != null) {
            add("verifie", Stream.of(plain(words.day(resource.checked()))), all, words);
        }
        return all;
    }

    /** Themes and territories, as links to what else is about them. */
    List<Fact> subjects(ResourceContent content, Words words) {
        List<Fact> all = new ArrayList<>();
        add(
                "theme",
                content.themes().stream()
                        .flatMap(id -> headings.find(Heading.Kind.THEME, id).stream())
                        .map(theme -> narrowed(Facet.THEME, theme.id(), theme.name(words.language()), words)),
                all,
                words);
        add(
                "territoire",
                content.territories().stream()
                        .flatMap(territory -> gazetteer.nameOf(territory).stream()
                                .map(name -> narrowed(Facet.TERRITORY, territory.toString(), name, words))),
                all,
                words);
        return all;
    }

    /** The way to where it is, with the name of that site. */
    static Link open(ResourceContent content, Words words) {
        String host = SafeAddress.of(content.url()).map(SafeAddress::host).orElse("");
        return new Link(content.url(), words.say("resource.open"), host);
    }

    private static <E extends Enum<E> & Coded> Stream<E> coded(E[] values) {
        return Arrays.stream(values);
    }

    private static Link plain(String label) {
        return new Link("", label, "");
    }

    private static Link narrowed(Facet facet, String value, String label, Words words) {
        return new Link(words.language().path(PATH + "?" + facet.parameter() + "=" + value), label, "");
    }

    private static void add(String name, Stream<Link> answers, List<Fact> all, Words words) {
        List<Link> said = answers.filter(answer -> !answer.label().isEmpty()).toList();
        if (!said.isEmpty()) {
            all.add(new Fact(words.say("resource.fact." + name), said));
        }
    }
}
