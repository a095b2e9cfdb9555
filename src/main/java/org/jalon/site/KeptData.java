package org.jalon.site;

import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;

/**
 * Data about people that a module keeps, and for how long: a line of the page that says so, and the way to enforce it. Each
 * module offers its own as beans.
 *
 * @param key what it is and why it is kept are the messages {@code <key>.what} and {@code <key>.why}
 * @param period how long it is kept at most, in whole days, hours or minutes
 * @param forget forgets what is older than an instant, and says how many; run every few hours
 */
public record KeptData(String key, Duration period, ToIntFunction<Instant> forget) {

    /** What it is, in plain words. */
    public String what(Words words) {
        return words.say(key + ".what");
    }

    /** What it is needed for. */
    public String why(Words words) {
        return words.say(key + ".why");
    }

    /** How long it is kept, in words. */
    public String howLong(Words words) {
        if (period.toDays() > 0) {
            return words.say("site.kept.days", period.toDays());
        }
        return period.toHours() > 0
                ? words.say("site.kept.hours", period.toHours())
                : words.say("site.kept.minutes", period.toMinutes());
    }

    /** Forgets what is past its time, and says how many. */
    public int forgetAt(Instant now) {
        return forget.applyAsInt(now.minus(period));
    }
}
