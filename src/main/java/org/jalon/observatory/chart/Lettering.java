package org.jalon.observatory.chart;

import java.util.ArrayList;
import java.util.List;

/** Fits words into the width of a chart, by the mean width of their letters: browsers measure better, but not on a server. */
final class Lettering {

    /** Of a letter at the size that charts are written in. */
    private static final double LETTER = 7.7;

    private static final int LONGEST = (int) (Chart.WIDTH / LETTER);

    private Lettering() {}

    /**
     * The lines of a name whose figure stands at the end of the last one.
     *
     * @param count how many lines they take together
     */
    record Lines(List<String> name, int count) {}

    static Lines beside(String name, String figure) {
        List<String> lines = wrap(name);
        boolean fits = lines.getLast().length() + figure.length() + 2 <= LONGEST;
        return new Lines(lines, fits ? lines.size() : lines.size() + 1);
    }

    /** How wide a text is, roughly. */
    static double width(String text) {
        return text.length() * LETTER;
    }

    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
