package org.jalon.contribution;

import java.util.EnumSet;
import java.util.Set;
import org.jalon.directory.Field;

/** How much harm waiting does. */
public enum Urgency {
    /** Spelling, presentations, confirmations. */
    LOW,
    /** What people need to know to choose and to be helped. */
    NORMAL,
    /** Somebody may stand at a closed door, at the wrong address, or call nobody. */
    HIGH;

    private static final Set<Field> DOOR =
            EnumSet.of(Field.HOURS, Field.LATITUDE, Field.LONGITUDE, Field.ADDRESS, Field.COMMUNE, Field.PHONE);
    private static final Set<Field> WORDING =
            EnumSet.of(Field.NAME, Field.SUMMARY, Field.DESCRIPTION, Field.ADDRESS_DETAIL, Field.OTHER_LABELS);

    static Urgency of(ProposalKind kind, Set<Field> said) {
        return switch (kind) {
            case CLOSED -> HIGH;
            case ADD, DUPLICATE, OTHER -> NORMAL;
            case CONFIRM -> LOW;
            case CORRECT -> ofFields(said);
        };
    }

    private static Urgency ofFields(Set<Field> said) {
        if (said.stream().anyMatch(DOOR::contains)) {
            return HIGH;
        }
        return WORDING.containsAll(said) ? LOW : NORMAL;
    }
}
