package org.jalon.coherence.contact;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/**
 * A number that costs the caller more than a call: 089 without mercy, 081 and 082 a little (French numbering plan,
 * Arcep). 080 is free or costs a plain call.
 */
public final class CostlyPhone implements Check {

    @Override
    public List<Finding> check(Statement statement) {
        String phone = statement.text(Field.PHONE);
        if (phone.startsWith("+3389")) {
            return List.of(Finding.of(Code.PHONE_PREMIUM, Field.PHONE, phone));
        }
        return phone.startsWith("+3381") || phone.startsWith("+3382")
                ? List.of(Finding.of(Code.PHONE_SURCHARGED, Field.PHONE, phone))
                : List.of();
    }
}
