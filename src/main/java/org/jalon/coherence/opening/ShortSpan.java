package org.jalon.coherence.opening;

import java.util.Optional;
import org.jalon.coherence.Statement;
import org.jalon.directory.RecordIssue.Code;

/** A span of less than half an hour: a digit is missing. */
public final class ShortSpan extends HoursCheck {

    private static final int LEAST = 30;

    public ShortSpan(Profiles profiles) {
        super(Code.HOURS_SHORT, profiles);
    }

    @Override
    Optional<String> oddity(Profile profile, Statement statement) {
        return profile.shortest() > 0 && profile.shortest() < LEAST
                ? Optional.of(Integer.toString(profile.shortest()))
                : Optional.empty();
    }
}
