package org.jalon.intake.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.coherence.MailAddress;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;

/** Mail addresses, one or several in a cell. The domain is folded to lower case, the rest is kept as written. */
final class Emails implements CellReader {

    private static final Pattern SEPARATOR = Pattern.compile("(?i)[|;,<>\\s]+(?:(?:ou|et)[\\s]+)?|\\s*/\\s*(?=\\S+@)");

    @Override
    public Reading read(Field field, String raw) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (String part : SEPARATOR.split(raw.strip())) {
            String mail = part.replaceFirst("(?i)^mailto:", "").replaceAll("^[.'\"(]+|[.'\")]+$", "");
            MailAddress.parse(mail).ifPresentOrElse(address -> found.add(address.toString()), () -> others.add(mail));
        }
        others.remove("");
        boolean words = others.stream().noneMatch(part -> part.contains("@"));
        // Words around an address are no address gone wrong; a cell of nothing but words is told once.
        List<String> wrong =
                !words ? List.copyOf(others) : found.isEmpty() && !others.isEmpty() ? List.of(raw.strip()) : List.of();
        return new Reading(
                List.copyOf(found),
                wrong.stream()
                        .map(part -> new RecordIssue(Code.EMAIL_INVALID, field, part, ""))
                        .toList());
    }
}
