package org.jalon.newsroom.resource.shelf;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.newsroom.article.Around;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.resource.Coded;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceEase;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;
import org.jalon.territory.Gazetteer;

/** Finds out what a resource is found by. */
final class Shelving {

    private static final int TITLE = 8;
    private static final int LEAD = 4;
    private static final int ABOUT = 3;
    private static final int TEXT = 1;
    /** More characters of a text say nothing new of a resource. */
    private static final int LONGEST = 20_000;

    private final Markdown markdown;
    private final MediaStore media;
    private final Headings headings;
    private final Around around;
    private final Stems stems;

    Shelving(Markdown markdown, MediaStore media, Headings headings, Gazetteer gazetteer, Stems stems) {
        this.markdown = markdown;
        this.media = media;
        this.headings = headings;
        this.around = new Around(gazetteer);
        this.stems = stems;
    }

    Shelved shelve(PublishedResource resource) {
        return new Shelved(resource, values(resource.content()), stems(resource.content()));
    }

    private Map<Facet, Set<String>> values(ResourceContent content) {
        ResourceContent.Facts facts = content.facts();
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        values.put(
                Facet.CATEGORY,
                each(facts.needs().stream().map(need -> need.category().slug())));
        values.put(Facet.NEED, each(facts.needs().stream().map(Shelving::slug)));
        values.put(Facet.PUBLIC, each(facts.publics().stream().map(Coded::slug)));
        values.put(Facet.LEVEL, Set.of(facts.level().slug()));
        values.put(Facet.FORMAT, Set.of(facts.format().slug()));
        values.put(Facet.EASY, yes(facts.eases().contains(ResourceEase.EASY_TO_READ)));
        values.put(Facet.SHORT, yes(facts.isShort()));
        values.put(Facet.FREE, yes(facts.free()));
        values.put(Facet.LANGUAGE, Set.copyOf(facts.languages()));
        values.put(Facet.LICENCE, Set.of(content.licence().slug()));
        values.put(Facet.THEME, Set.copyOf(content.themes()));
        values.put(
                Facet.TERRITORY, each(around.of(content.territories()).stream().map(Object::toString)));
        return values;
    }

    /** How addresses write a need. */
    static String slug(Service need) {
        return Slug.of(need.label());
    }

    private static Set<String> each(Stream<String> values) {
        return values.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> yes(boolean holds) {
        return holds ? Set.of(Facet.YES) : Set.of();
    }

    private Map<String, Integer> stems(ResourceContent content) {
        Map<String, Integer> found = new HashMap<>();
        add(content.text().title(), TITLE, found);
        add(content.text().lead(), LEAD, found);
        add(content.author(), ABOUT, found);
        content.facts().needs().forEach(need -> add(need.label(), ABOUT, found));
        content.themes().stream()
                .flatMap(theme -> headings.find(Heading.Kind.THEME, theme).stream())
                .forEach(theme -> add(theme.french(), ABOUT, found));
        if (content.english() != null) {
            add(content.english().title(), LEAD, found);
            add(content.english().lead(), TEXT, found);
        }
        add(markdown.render(content.text().body(), Language.FRENCH).plain(), TEXT, found);
        if (!content.file().isEmpty()) {
            add(media.words(content.file()), TEXT, found);
        }
        return found;
    }

    private void add(String text, int weight, Map<String, Integer> found) {
        stems.of(text.substring(0, Math.min(LONGEST, text.length())))
                .forEach(stem -> found.merge(stem, weight, Math::max));
    }
}
