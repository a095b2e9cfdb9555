package org.jalon.coherence.opening;

import java.util.Optional;
import org.jalon.coherence.Statement;
import org.jalon.directory.RecordIssue.Code;

/** Open day and night, all week: somebody filled in 0 to 24 for "it depends". */
public final class AlwaysOpen extends HoursCheck {

    public AlwaysOpen(Profiles profiles) {
        super(Code.HOURS_ALWAYS_OPEN, profiles);
    }

    @Override
    Optional<String> oddity(Profile profile, Statement statement) {
        return profile.isAlwaysOpen() ? Optional.of("") : Optional.empty();
    }
}
