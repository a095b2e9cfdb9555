package org.jalon.coherence.contact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** A telephone that a text of the same sheet calls a fax. */
public final class FaxAsPhone implements Check {

    private static final int DIGITS = 9;
    private static final Pattern FAX =
            Pattern.compile("(?i)\\b(?:fax|t[ée]l[ée]copie)[^\\d+\\n]{0,15}(?:\\+33|0)((?:[ .-]?\\d){9})");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");

    @Override
    public List<Finding> check(Statement statement) {
        String phone = statement.text(Field.PHONE);
        if (phone.length() <= DIGITS) {
            return List.of();
        }
        String number = phone.substring(phone.length() - DIGITS);
        for (Field field : List.of(Field.SUMMARY, Field.DESCRIPTION, Field.ADDRESS_DETAIL)) {
            Matcher fax = FAX.matcher(statement.text(field));
            while (fax.find()) {
                if (NOT_DIGITS.matcher(fax.group(1)).replaceAll("").equals(number)) {
                    return List.of(new Finding(Code.PHONE_IS_FAX, List.of(Field.PHONE, field), phone, ""));
                }
            }
        }
        return List.of();
    }
}
