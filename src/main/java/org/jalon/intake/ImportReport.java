package org.jalon.intake;

import java.util.Map;

/**
 * What one run of a source did.
 *
 * @param read rows found
 * @param accepted rows that became records
 * @param rejected rows without a usable name or position in France
 * @param created places new
 * @param updated places changed
 * @param unchanged places repeated
 * @param gone places withdrawn
 * @param review rows that a person must look at
 * @param seconds it took
 * @param issues how many of each kind, by slug
 */
public record ImportReport(
        int read,
        int accepted,
        int rejected,
        int created,
        int updated,
        int unchanged,
        int gone,
        int review,
        double seconds,
        Map<String, Integer> issues) {}
