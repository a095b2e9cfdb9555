package org.jalon.contribution.moderate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jalon.site.Words;

/** Says when something was. */
final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Moments() {}

    /** How long ago, in the largest unit that is not one: {@code 3 jours}, {@code 5 heures}. */
    static String age(Instant then, Clock clock, Words words) {
        Duration age = Duration.between(then, clock.instant());
        if (age.toDays() >= 2) {
            return words.say("moderation.age.days", age.toDays());
        }
        return age.toHours() >= 2
                ? words.say("moderation.age.hours", age.toHours())
                : words.say("moderation.age.minutes", Math.max(1, age.toMinutes()));
    }

    /** Day and time in metropolitan France. */
    static String exact(Instant then, Words words) {
        return words.moment(then, ZONE);
    }

    /** The day in metropolitan France. */
    static String day(Instant then, Words words) {
        return words.day(then.atZone(ZONE).toLocalDate());
    }
}
