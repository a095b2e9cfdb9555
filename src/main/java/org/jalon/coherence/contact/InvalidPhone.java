package org.jalon.coherence.contact;

import java.util.List;
import java.util.regex.Pattern;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** A telephone that is not a French number in E.164, as the national standard wants it: too short, too long, foreign. */
public final class InvalidPhone implements Check {

    /** The pattern of the standard; metropolitan numbers have nine digits after the country code. */
    private static final Pattern E164 =
            Pattern.compile("\\+33[1-9]\\d{8}|\\+(?:590|594|262|596|269|687|689|508|681)\\d{6,9}");

    @Override
    public List<Finding> check(Statement statement) {
        String phone = statement.text(Field.PHONE);
        return phone.isEmpty() || E164.matcher(phone).matches()
                ? List.of()
                : List.of(Finding.of(Code.PHONE_INVALID, Field.PHONE, phone));
    }
}
