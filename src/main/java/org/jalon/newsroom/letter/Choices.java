package org.jalon.newsroom.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.territory.Territory;

/**
 * What a subscriber wants to get. Nothing chosen of sections, themes or territories means all of them.
 *
 * @param series at least one
 * @param sections of which they want news
 * @param themes of which they want news
 * @param territories of which they want news
 */
public record Choices(Set<String> series, Set<String> sections, Set<String> themes, Set<Territory> territories) {

    /** As many as a form may bring of each. */
    public static final int MOST = 40;

    private static final String SERIES = "serie:";
    private static final String SECTION = "rubrique:";
    private static final String THEME = "theme:";
    private static final String TERRITORY = "territoire:";

    public Choices {
        series = Set.copyOf(series);
        sections = Set.copyOf(sections);
        themes = Set.copyOf(themes);
        territories = Set.copyOf(territories);
    }

    /** These series, and all that is in them. */
    public static Choices all(Set<String> series) {
        return new Choices(series, Set.of(), Set.of(), Set.of());
    }

    /** Reads what {@link #text} wrote; words of another kind are left out. */
    public static Choices parse(String text) {
        List<String> words = List.of(text.split(" "));
        return new Choices(
                after(SERIES, words),
                after(SECTION, words),
                after(THEME, words),
                after(TERRITORY, words).stream()
                        .flatMap(word -> Territory.parse(word).stream())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> after(String prefix, List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    /** In one line, the same for the same choices. */
    public String text() {
        List<String> words = new ArrayList<>();
        new TreeSet<>(series).forEach(one -> words.add(SERIES + one));
        new TreeSet<>(sections).forEach(one -> words.add(SECTION + one));
        new TreeSet<>(themes).forEach(one -> words.add(THEME + one));
        territories.stream().map(Territory::toString).sorted().forEach(one -> words.add(TERRITORY + one));
        return String.join(" ", words);
    }
}
