package org.jalon.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** What WCAG 2.2 wants between a text and what it stands on (criterion 1.4.3). */
    public static final double READABLE = 4.5;

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final int STEPS = 100;

    public Colour {
        if ((red | green | blue) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** Reads {@code #0b5c6b} or {@code 0b5c6b}, and nothing else. */
    public static Optional<Colour> parse(String text) {
        return Optional.of(HEX.matcher(text.strip()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.parseInt(matcher.group(1), 16))
                .map(rgb -> new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** Six digits, without {@code #}, as it stands in addresses. */
    public String hex() {
        return String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Whether black stands out from it more than white does. */
    public boolean isLight() {
        return contrastWith(BLACK) > contrastWith(WHITE);
    }

    /** Black or white, whichever stands out more: at least 4.5 to 1. */
    public Colour opposite() {
        return isLight() ? BLACK : WHITE;
    }

    /** This colour, or the nearest one towards black or white that has this contrast with a background. */
    public Colour readableOn(Colour background, double ratio) {
        Colour end = background.opposite();
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mix(end, step / (double) STEPS);
            if (mixed.contrastWith(background) >= ratio) {
                return mixed;
            }
        }
        return end;
    }

    /** So much of another colour in this one, from 0 to 1. */
    public Colour mix(Colour other, double share) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
