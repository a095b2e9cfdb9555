package org.jalon.account.home;

import java.time.Instant;
import java.time.ZoneId;
import org.jalon.account.Grant;
import org.jalon.account.session.Session;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;

/** Says roles, sessions and instants as people read them. */
public final class InWords {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private InWords() {}

    /** Day and time in metropolitan France. */
    public static String instant(Instant instant, Words words) {
        return words.moment(instant, ZONE);
    }

    /** Such as "Modération – Pas-de-Calais". */
    public static String grant(Grant grant, Words words, Gazetteer gazetteer) {
        String role = words.say("account.role." + grant.role().slug());
        String where = grant.territory() == null
                ? words.say("account.everywhere")
                : gazetteer.nameOf(grant.territory()).orElse(grant.scope());
        return role + " – " + where;
    }

    static HomePage.SessionLine session(Session session, String present, Words words) {
        return new HomePage.SessionLine(
                session.id(),
                session.device().isEmpty() ? words.say("account.session.unknown-device") : session.device(),
                words.say("account.way." + session.way().name().toLowerCase(java.util.Locale.ROOT)),
                words.say("account.session.seen", instant(session.seenAt(), words)),
                session.id().equals(present));
    }
}
