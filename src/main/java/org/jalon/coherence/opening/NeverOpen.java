package org.jalon.coherence.opening;

import java.util.Optional;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.hours.OpenState;
import org.jalon.hours.PlaceCalendar;

/** Hours by which the place will not open once in a year: only closed days, or dates that are past. */
public final class NeverOpen extends HoursCheck {

    private static final int DAYS = 366;

    public NeverOpen(Profiles profiles) {
        super(Code.HOURS_NEVER_OPEN, profiles);
    }

    @Override
    Optional<String> oddity(Profile profile, Statement statement) {
        if (profile.week() > 0) {
            return Optional.empty();
        }
        PlaceCalendar calendar = PlaceCalendar.ofCommune(
                statement.says(Field.INSEE_CODE)
                        ? statement.text(Field.INSEE_CODE)
                        : statement.text(Field.POSTAL_CODE));
        boolean opens = profile.hours().minutesOpen(statement.today(), DAYS, calendar).length > 0;
        return opens || isUnknown(profile, statement, calendar) ? Optional.empty() : Optional.of("");
    }

    /** "By appointment" is no day and hour either, and is meant. */
    private static boolean isUnknown(Profile profile, Statement statement, PlaceCalendar calendar) {
        return profile.hours()
                        .statusAt(
                                statement
                                        .today()
                                        .atTime(12, 0)
                                        .atZone(calendar.zone())
                                        .toInstant(),
                                calendar)
                == OpenState.Status.UNKNOWN;
    }
}
