package org.jalon.coherence.opening;

import java.util.Optional;
import org.jalon.coherence.Statement;
import org.jalon.directory.RecordIssue.Code;

/** A day of more than sixteen hours: a span typed wrong, such as 09:00-02:00 for 09:00-12:00. */
public final class LongDay extends HoursCheck {

    static final int MOST = 16 * 60;

    public LongDay(Profiles profiles) {
        super(Code.HOURS_LONG_DAY, profiles);
    }

    @Override
    Optional<String> oddity(Profile profile, Statement statement) {
        return !profile.isAlwaysOpen() && profile.longestDay() > MOST
                ? hoursOf(profile.longestDay())
                : Optional.empty();
    }
}
