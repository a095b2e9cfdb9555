package org.jalon.coherence.contact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** A telephone typed to fill the box: one digit repeated, or digits in a row. */
public final class PlaceholderPhone implements Check {

    private static final Pattern ONE_DIGIT = Pattern.compile("\\+33\\d(\\d)\\1{7}");
    private static final Set<String> IN_A_ROW =
            Set.of("+33123456789", "+33612345678", "+33712345678", "+33601020304", "+33102030405", "+33987654321");

    @Override
    public List<Finding> check(Statement statement) {
        String phone = statement.text(Field.PHONE);
        return ONE_DIGIT.matcher(phone).matches() || IN_A_ROW.contains(phone)
                ? List.of(Finding.of(Code.PHONE_PLACEHOLDER, Field.PHONE, phone))
                : List.of();
    }
}
