package org.jalon.observatory.finding;

import java.util.Map;
import java.util.OptionalDouble;
import org.jalon.observatory.Measure;
import org.jalon.observatory.definition.Direction;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.finding.Finding.Tone;

/** How much a finding matters: all the numbers that decide on it, in one place. */
final class Weights {

    /** A figure nearer than this to those it is compared with is nothing to tell, from 0 (the middle) to 1 (the edge). */
    static final double WORTH_TELLING = 0.4;

    /** A figure that differs by less than this share from all that it is compared with is nothing to tell. */
    static final double DIFFERENT = 0.08;

    /** A relative difference from the region that counts as much as the edge of a ranking. */
    private static final double FAR = 0.4;

    private static final double DISTANCE = 0.7;
    private static final double PEOPLE = 0.3;

    /** Help and access to it are what the observatory is for; what qualifies a territory is told elsewhere. */
    private static final Map<String, Double> THEMES = Map.of(
            "acces", 1.2,
            "offre", 1.1,
            "fragilite", 1.15,
            "competences", 1.1,
            "fiches", 0.9,
            "mobilite", 0.9,
            "equipement", 0.8,
            "population", 0.0,
            "territoire", 0.0);

    private Weights() {}

    /** What the finding is about; how well the records are kept is another matter than what is offered. */
    static String theme(Measure measure) {
        return switch (measure.id()) {
            case "part-a-jour", "part-horaires-connus" -> "fiches";
            default -> measure.indicator().theme();
        };
    }

    static double of(String theme) {
        return THEMES.getOrDefault(theme, 1.0);
    }

    /** From 0 to about 1.3. */
    static double of(Measure measure, double distance, double concerned, Tone tone) {
        return of(theme(measure)) * of(tone) * (DISTANCE * Math.abs(distance) + PEOPLE * concerned);
    }

    /** What hurts comes first, what is good is told too, what is neither last. */
    private static double of(Tone tone) {
        return switch (tone) {
            case BAD -> 1;
            case GOOD -> 0.9;
            case NEUTRAL -> 0.6;
        };
    }

    /** Which share of the inhabitants it is about, as far as the figure says; from 0 to 1, small shares lifted. */
    static double concerned(Indicator indicator, OptionalDouble value) {
        return indicator.unit().equals("percent") && value.isPresent()
                ? Math.sqrt(Math.clamp(value.getAsDouble() / 100, 0, 1))
                : 0.5;
    }

    /** From -1 to 1, by what a figure differs from another one. */
    static double relative(double own, double other) {
        return other == 0 ? 0 : Math.clamp((own / other - 1) / FAR, -1, 1);
    }

    static Tone tone(Direction direction, double distance) {
        return switch (direction) {
            case NEUTRAL -> Tone.NEUTRAL;
            case MORE_IS_WORSE -> distance > 0 ? Tone.BAD : Tone.GOOD;
            case LESS_IS_WORSE -> distance > 0 ? Tone.GOOD : Tone.BAD;
        };
    }
}
