package org.jalon.newsroom.resource.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.resource.Coded;
import org.jalon.newsroom.resource.ResourceEase;
import org.jalon.newsroom.resource.ResourceFormat;
import org.jalon.newsroom.resource.ResourceLevel;
import org.jalon.newsroom.resource.ResourceLicence;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.newsroom.resource.ResourceWords;
import org.jalon.newsroom.resource.desk.ResourceEditPage.Option;
import org.jalon.site.Words;

/** What editors can tick or choose, by field. */
final class ResourceChoices {

    private final Headings headings;

    ResourceChoices(Headings headings) {
        this.headings = headings;
    }

    Map<String, List<Option>> of(Words words) {
        Map<String, List<Option>> all = new LinkedHashMap<>();
        all.put(
                TypedResource.NEEDS,
                Arrays.stream(Service.values())
                        .map(need -> new Option(Slug.of(need.label()), ResourceWords.say(need, words)))
                        .toList());
        all.put(TypedResource.PUBLICS, coded(ResourcePublic.values(), words));
        all.put(TypedResource.LEVEL, coded(ResourceLevel.values(), words));
        all.put(TypedResource.FORMAT, coded(ResourceFormat.values(), words));
        all.put(TypedResource.EASES, coded(ResourceEase.values(), words));
        all.put(TypedResource.LICENCE, coded(ResourceLicence.values(), words));
        all.put(
                TypedResource.THEMES,
                headings.themes().stream()
                        .map(theme -> new Option(theme.id(), theme.name(words.language())))
                        .toList());
        return all;
    }

    private static List<Option> coded(Coded[] values, Words words) {
        return Arrays.stream(values)
                .map(value -> new Option(value.slug(), ResourceWords.say(value, words)))
                .toList();
    }
}
