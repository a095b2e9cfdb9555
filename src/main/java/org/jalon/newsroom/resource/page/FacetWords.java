package org.jalon.newsroom.resource.page;

import java.util.Arrays;
import java.util.Optional;
import org.jalon.directory.Category;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.resource.Coded;
import org.jalon.newsroom.resource.ResourceFormat;
import org.jalon.newsroom.resource.ResourceLevel;
import org.jalon.newsroom.resource.ResourceLicence;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.newsroom.resource.ResourceWords;
import org.jalon.newsroom.resource.shelf.Facet;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** How the values of facets are said. */
final class FacetWords {

    private final Headings headings;
    private final Gazetteer gazetteer;

    FacetWords(Headings headings, Gazetteer gazetteer) {
        this.headings = headings;
        this.gazetteer = gazetteer;
    }

    String say(Facet facet, String value, Words words) {
        return switch (facet) {
            case CATEGORY -> category(value, words);
            case NEED -> need(value).map(need -> ResourceWords.say(need, words)).orElse(value);
            case PUBLIC -> coded(Coded.find(ResourcePublic.class, value), value, words);
            case LEVEL -> coded(Coded.find(ResourceLevel.class, value), value, words);
            case FORMAT -> coded(Coded.find(ResourceFormat.class, value), value, words);
            case LICENCE -> coded(Coded.find(ResourceLicence.class, value), value, words);
            case EASY, SHORT, FREE -> words.say("resource.facet." + facet.parameter());
            case LANGUAGE -> ResourceWords.language(value, words);
            case THEME ->
                headings.find(Heading.Kind.THEME, value)
                        .map(theme -> theme.name(words.language()))
                        .orElse(value);
            case TERRITORY -> Territory.parse(value).flatMap(gazetteer::nameOf).orElse(value);
        };
    }

    private static <E extends Enum<E> & Coded> String coded(Optional<E> found, String value, Words words) {
        return found.map(each -> ResourceWords.say(each, words)).orElse(value);
    }

    private static String category(String value, Words words) {
        return Arrays.stream(Category.values())
                .filter(each -> each.slug().equals(value))
                .findFirst()
                .map(each -> words.say("resource.category." + each.slug()))
                .orElse(value);
    }

    /** The need that addresses write so. */
    static Optional<Service> need(String slug) {
        return Arrays.stream(Service.values())
                .filter(each -> Slug.of(each.label()).equals(slug))
                .findFirst();
    }
}
