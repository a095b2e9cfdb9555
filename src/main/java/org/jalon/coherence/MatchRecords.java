package org.jalon.coherence;

import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.geo.LatLon;
import org.jalon.matching.MatchRecord;

/** Turns facts into what is compared when one looks for the same place under two names. */
public final class MatchRecords {

    private static final double DECIMAL_DEGREE_METERS = 111_195;

    /** Points of more decimals are taken as they are. */
    private static final int EXACT_DECIMALS = 4;

    private MatchRecords() {}

    /**
     * The record of these facts.
     *
     * @param id unique among those that will be compared
     * @param origin who says it, where the facts do not say
     */
    public static MatchRecord of(String id, String origin, Facts facts) {
        return new MatchRecord(
                id,
                facts.first(Field.SOURCE).orElse(origin),
                facts.text(Field.NAME),
                where(facts),
                new MatchRecord.Contacts(facts.all(Field.PHONE), facts.all(Field.EMAILS), facts.all(Field.WEBSITES)),
                new MatchRecord.Nature(
                        facts.text(Field.PIVOT),
                        Set.copyOf(facts.all(Field.STRUCTURE_TYPES)),
                        !facts.all(Field.MOBILITY).isEmpty()));
    }

    private static MatchRecord.Where where(Facts facts) {
        Optional<LatLon> point = facts.position();
        return new MatchRecord.Where(
                facts.text(Field.ADDRESS),
                facts.text(Field.ADDRESS_DETAIL),
                facts.text(Field.COMMUNE),
                facts.text(Field.INSEE_CODE),
                point.orElse(null),
                uncertaintyMeters(facts));
    }

    /** How far off the point may be, in metres; 0 when nothing is known of that. */
    public static double uncertaintyMeters(Facts facts) {
        return facts.position().isPresent() ? uncertaintyMeters(facts.text(Field.LATITUDE)) : 0;
    }

    /** A point of two decimals may be half of a hundredth of a degree off. */
    private static double uncertaintyMeters(String degrees) {
        int dot = degrees.indexOf('.');
        int decimals = dot < 0 ? 0 : degrees.length() - dot - 1;
        return decimals >= EXACT_DECIMALS ? 0 : DECIMAL_DEGREE_METERS / Math.pow(10, decimals) / 2;
    }
}
