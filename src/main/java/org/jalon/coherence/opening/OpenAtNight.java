package org.jalon.coherence.opening;

import java.util.Optional;
import org.jalon.coherence.Statement;
import org.jalon.directory.RecordIssue.Code;

/** Open in the small hours, or past midnight: afternoon hours typed as 02:00-05:00, or an end before its start. */
public final class OpenAtNight extends HoursCheck {

    public OpenAtNight(Profiles profiles) {
        super(Code.HOURS_AT_NIGHT, profiles);
    }

    @Override
    Optional<String> oddity(Profile profile, Statement statement) {
        return profile.atNight() && profile.longestDay() <= LongDay.MOST ? Optional.of("") : Optional.empty();
    }
}
