package org.jalon.search.page;

import java.text.NumberFormat;
import org.jalon.site.Words;

/** Distances as people say them: "650 m", "1,2 km", "23 km". */
final class Distance {

    private Distance() {}

    /** Rounded to what an eye can use: ten metres, then a hundred, then a kilometre. */
    static String say(double meters, Words words) {
        NumberFormat format = NumberFormat.getInstance(words.language().locale());
        if (meters < 995) {
            return words.say("search.distance.m", Math.max(10, Math.round(meters / 10) * 10));
        }
        format.setMaximumFractionDigits(meters < 9_950 ? 1 : 0);
        return words.say("search.distance.km", format.format(meters / 1000));
    }
}
