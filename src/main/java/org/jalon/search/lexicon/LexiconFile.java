package org.jalon.search.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the text form of a lexicon: sections under a header, phrases separated by commas. Never fails on a line. */
final class LexiconFile {

    /**
     * A section.
     *
     * @param header its parts, the name first
     * @param lines below it
     */
    record Section(List<String> header, List<Line> lines) {

        String name() {
            return header.getFirst();
        }

        Set<String> part(int index) {
            return index < header.size() ? words(header.get(index)) : Set.of();
        }

        boolean isKind() {
            return lines.stream().anyMatch(line -> line.mark() != ' ');
        }
    }

    /**
     * Phrases with a mark before them.
     *
     * @param mark what they are for, a space when none is given
     * @param phrases of the line
     */
    record Line(char mark, Set<String> phrases) {}

    private LexiconFile() {}

    static List<Section> parse(String text) {
        List<Section> sections = new ArrayList<>();
        for (String raw : text.split("\\R")) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                List<String> header = Arrays.stream(
                                line.substring(1, line.length() - 1).split(":"))
                        .map(String::strip)
                        .toList();
                sections.add(new Section(header, new ArrayList<>()));
            } else if (!sections.isEmpty()) {
                boolean marked = "=?!^".indexOf(line.charAt(0)) >= 0;
                sections.getLast()
                        .lines()
                        .add(new Line(marked ? line.charAt(0) : ' ', words(marked ? line.substring(1) : line)));
            }
        }
        return sections;
    }

    private static Set<String> words(String list) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : list.split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }
}
