package org.jalon.coherence.opening;

import java.util.List;
import java.util.Optional;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** Looks at hours that can be read. */
abstract class HoursCheck implements Check {

    private final Code code;
    private final Profiles profiles;

    HoursCheck(Code code, Profiles profiles) {
        this.code = code;
        this.profiles = profiles;
    }

    @Override
    public final List<Finding> check(Statement statement) {
        return profiles.find(statement)
                .flatMap(profile -> oddity(profile, statement)
                        .map(detail ->
                                Finding.of(code, Field.HOURS, profile.hours().toString(), detail)))
                .map(List::of)
                .orElse(List.of());
    }

    /** A number to say of odd hours, may be an empty text; empty when nothing is odd. */
    abstract Optional<String> oddity(Profile profile, Statement statement);

    static Optional<String> hoursOf(int minutes) {
        return Optional.of(Integer.toString(minutes / 60));
    }
}
