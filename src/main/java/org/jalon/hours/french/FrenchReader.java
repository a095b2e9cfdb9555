package org.jalon.hours.french;

import java.text.Normalizer;
import java.util.List;

/** Reads a French text into the OSM syntax. */
public final class FrenchReader {

    private FrenchReader() {}

    /**
     * What was read.
     *
     * @param osm empty when nothing was
     * @param unread what was not understood
     * @param daysSaid whether the text says which days it is about
     */
    public record Result(String osm, List<String> unread, boolean daysSaid) {}

    /** Reads a text, whose length the caller bounds. */
    public static Result read(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        Reading reading = StatementReader.read(composed);
        Plan plan = Plan.of(reading, composed);
        String osm = OsmWriter.write(plan, reading, composed);
        List<String> unread = osm.isEmpty() && plan.unread().isEmpty() && !composed.isEmpty()
                ? List.of(composed)
                : plan.unread().stream().distinct().toList();
        return new Result(osm, unread, !plan.lacksDays());
    }

    /** A text as a comment, the only thing known of some hours. */
    public static String comment(String text) {
        return OsmWriter.quoted(text);
    }
}
