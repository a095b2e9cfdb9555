package org.jalon.observatory.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.observatory.need.Advice;
import org.jalon.site.Words;

/** Reads how much there is to open. */
final class WishReader {

    static final String PLACES = "nombre";
    static final String FORM = "forme";
    static final String WEEKLY = "heures-ouvertes";
    static final String STOPS = "arrets";

    static final int USUAL_PLACES = 5;
    private static final double USUAL_HOURS = 20;
    private static final double USUAL_STOP = 3;
    private static final double MOST_HOURS = 60;
    private static final double LEAST_HOURS = 0.5;
    private static final int LONGEST = 10;

    private WishReader() {}

    /**
     * What there is to open.
     *
     * @param places or stops
     * @param stops whether a bus stops there, rather than a place that stays
     * @param hours of each, a week
     * @param parameters that say so, without those that are usual
     * @param notes on what was not understood
     */
    record Wish(int places, boolean stops, double hours, Map<String, String> parameters, List<String> notes) {

        /** As the field of the form takes it. */
        String hoursText() {
            return hours == Math.rint(hours) ? String.valueOf((int) hours) : String.valueOf(hours);
        }
    }

    static Wish read(Map<String, String> given, Words words) {
        List<String> notes = new ArrayList<>();
        Map<String, String> kept = new LinkedHashMap<>();
        boolean stops = STOPS.equals(given.get(FORM));
        if (stops) {
            kept.put(FORM, STOPS);
        }
        double usual = stops ? USUAL_STOP : USUAL_HOURS;
        double places = number(given, PLACES, 1, Advice.MOST_PLACES, USUAL_PLACES, words, kept, notes);
        double hours = number(given, WEEKLY, LEAST_HOURS, MOST_HOURS, usual, words, kept, notes);
        return new Wish((int) places, stops, hours, kept, notes);
    }

    private static double number(
            Map<String, String> given,
            String name,
            double least,
            double most,
            double usual,
            Words words,
            Map<String, String> kept,
            List<String> notes) {
        String all = given.getOrDefault(name, "").strip().replace(',', '.');
        String text = all.substring(0, Math.min(all.length(), LONGEST));
        if (text.isEmpty()) {
            return usual;
        }
        double number = text.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(text) : Double.NaN;
        if (number >= least && number <= most) {
            if (number != usual) {
                kept.put(name, text);
            }
            return number;
        }
        notes.add(words.say("advice.unknown.number", words.say("advice.form." + name), text, least, most));
        return usual;
    }
}
