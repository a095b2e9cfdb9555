package org.jalon.newsroom.arrival.draft;

import java.util.List;
import java.util.Optional;
import org.jalon.directory.Slug;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;

/** Finds the section and themes of this instance that are called like the categories and tags of others. */
public final class Labels {

    private final List<Heading> sections;
    private final List<Heading> themes;

    public Labels(Headings headings) {
        this.sections = headings.sections();
        this.themes = headings.themes();
    }

    /** The id of the section that one of some labels names; empty when none does. */
    public String section(List<String> labels) {
        return labels.stream()
                .flatMap(label -> find(sections, label).stream())
                .findFirst()
                .orElse("");
    }

    /** The ids of the themes that some labels name. */
    public List<String> themes(List<String> labels) {
        return labels.stream()
                .flatMap(label -> find(themes, label).stream())
                .distinct()
                .toList();
    }

    /** The labels that are called like nothing here. */
    public List<String> unknown(List<String> labels) {
        return labels.stream()
                .filter(label ->
                        find(sections, label).isEmpty() && find(themes, label).isEmpty())
                .toList();
    }

    private static Optional<String> find(List<Heading> headings, String label) {
        String slug = Slug.of(label);
        return headings.stream()
                .filter(heading -> heading.id().equals(slug)
                        || Slug.of(heading.french()).equals(slug)
                        || Slug.of(heading.english()).equals(slug))
                .map(Heading::id)
                .findFirst();
    }
}
