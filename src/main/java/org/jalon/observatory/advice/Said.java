package org.jalon.observatory.advice;

import org.jalon.observatory.FigureText;
import org.jalon.site.Words;

/** Numbers of these pages as people read them. */
record Said(Words words, FigureText text) {

    private static final double METRES = 1_000;
    private static final double NEAR = 995;
    private static final double PERCENT = 100;
    private static final double ALMOST = 99.9;

    static Said in(Words words) {
        return new Said(words, FigureText.in(words));
    }

    String number(double whole) {
        return text.plain(Math.round(whole), true);
    }

    /** People, never half a one. */
    String people(double number) {
        return words.say("advice.people", (double) Math.round(number), number(number));
    }

    /** Inhabitants. */
    String inhabitants(double number) {
        return words.say("advice.inhabitants", (double) Math.round(number), number(number));
    }

    String hours(double number) {
        return words.say("advice.hours", number, text.plain(number, false));
    }

    String communes(int number) {
        return words.say("advice.communes", number, number(number));
    }

    /** How far the nearest place is. */
    String distance(double metres) {
        if (Double.isInfinite(metres)) {
            return words.say("advice.none-near");
        }
        return metres < NEAR
                ? words.say("advice.metres", Math.round(metres / 10) * 10L)
                : words.say("advice.km", text.plain(metres / METRES, false));
    }

    String share(double part, double whole) {
        return text.share(whole > 0 ? part / whole : 0);
    }

    /** A share with the digit after the comma; what is not quite all is never said to be all. */
    String exactShare(double part, double whole) {
        // Sums of people at risk are not whole numbers: less than half a person is nobody.
        double percent = whole > 0 ? whole - part < 0.5 ? PERCENT : PERCENT * part / whole : 0;
        return words.say(
                "observatory.text.percent", text.plain(percent < PERCENT ? Math.min(percent, ALMOST) : percent, false));
    }
}
