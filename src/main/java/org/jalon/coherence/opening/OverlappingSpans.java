package org.jalon.coherence.opening;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** Spans of one day that overlap, as in 09:00-13:00,12:00-17:00: one of the four times is wrong. */
public final class OverlappingSpans implements Check {

    private static final int LONGEST = 2_000;
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2}):(\\d{2})\\s?-\\s?(\\d{1,2}):(\\d{2})");

    @Override
    public List<Finding> check(Statement statement) {
        String hours = statement.text(Field.HOURS);
        return hours.length() <= LONGEST && overlaps(hours)
                ? List.of(Finding.of(Code.HOURS_OVERLAP, Field.HOURS, hours))
                : List.of();
    }

    /** Compares each span with the one before it, when nothing but a comma is between them; their order may be any. */
    private static boolean overlaps(String hours) {
        Matcher span = SPAN.matcher(hours);
        int before = -1;
        int lastStart = 0;
        int lastEnd = 0;
        while (span.find()) {
            boolean follows =
                    before >= 0 && hours.substring(before, span.start()).strip().equals(",");
            int start = minutes(span.group(1), span.group(2));
            int end = minutes(span.group(3), span.group(4));
            if (follows && start < lastEnd && lastStart < end) {
                return true;
            }
            before = span.end();
            lastStart = start;
            lastEnd = end;
        }
        return false;
    }

    private static int minutes(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }
}
