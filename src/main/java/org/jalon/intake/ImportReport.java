package org.jalon.intake;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one run of a source did.
 *
 * @param read rows found
 * @param accepted rows that became records
 * @param rejected rows without an id, a usable name or a position in France
 * @param created places new
 * @param joined rows that joined a place of other origins
 * @param updated places changed
 * @param unchanged places repeated
 * @param gone places withdrawn
 * @param review rows with at least one pair of records of which a person must say whether they are one place
 * @param seconds it took
 * @param issues how many of each kind, by slug
 * @param rejections how many of each kind, by slug
 */
public record ImportReport(
        int read,
        int accepted,
        int rejected,
        int created,
        int joined,
        int updated,
        int unchanged,
        int gone,
        int review,
        double seconds,
        Map<String, Integer> issues,
        Map<String, Integer> rejections) {

    public ImportReport {
        issues = Collections.unmodifiableMap(new TreeMap<>(issues));
        rejections = Collections.unmodifiableMap(new TreeMap<>(rejections));
    }

    /** The counts on one line, the same in every language: scripts read it. A row that joined a place updated it. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "read=%d accepted=%d rejected=%d created=%d updated=%d unchanged=%d gone=%d review=%d seconds=%.1f",
                read,
                accepted,
                rejected,
                created,
                joined + updated,
                unchanged,
                gone,
                review,
                seconds);
    }
}
