package org.jalon.coherence.opening;

import java.util.Optional;
import org.jalon.coherence.Statement;
import org.jalon.directory.RecordIssue.Code;

/** More than eighty hours a week, though no day is too long: the hours of a building, not of the help in it. */
public final class LongWeek extends HoursCheck {

    private static final int MOST = 80 * 60;

    public LongWeek(Profiles profiles) {
        super(Code.HOURS_LONG_WEEK, profiles);
    }

    @Override
    Optional<String> oddity(Profile profile, Statement statement) {
        return profile.week() > MOST && profile.longestDay() <= LongDay.MOST
                ? hoursOf(profile.week())
                : Optional.empty();
    }
}
