package org.jalon.intake.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;

/** Mail addresses, one or several in a cell. The domain is folded to lower case, the rest is kept as written. */
final class Emails implements CellReader {

    private static final int LONGEST = 254;
    private static final Pattern SEPARATOR = Pattern.compile("(?i)[|;,<>\\s]+(?:(?:ou|et)[\\s]+)?|\\s*/\\s*(?=\\S+@)");
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9À-ÿ!#$%&'*+/=?^_`{}~-]+(?:\\.[A-Za-z0-9À-ÿ!#$%&'*+/=?^_`{}~-]+)*"
                    + "@(?:[\\p{L}0-9](?:[\\p{L}0-9-]{0,61}[\\p{L}0-9])?\\.)+\\p{L}{2,24}");

    @Override
    public Reading read(Field field, String raw) {
        Set<String> found = new LinkedHashSet<>();
        List<RecordIssue> issues = new ArrayList<>();
        for (String part : SEPARATOR.split(raw.strip())) {
            String mail = part.replaceFirst("(?i)^mailto:", "").replaceAll("^[.'\"(]+|[.'\")]+$", "");
            if (mail.isEmpty()) {
                continue;
            }
            if (mail.length() <= LONGEST && SHAPE.matcher(mail).matches()) {
                int at = mail.lastIndexOf('@');
                found.add(mail.substring(0, at) + mail.substring(at).toLowerCase(Locale.ROOT));
            } else {
                issues.add(new RecordIssue(Code.EMAIL_INVALID, field, mail, ""));
            }
        }
        return new Reading(List.copyOf(found), issues);
    }
}
