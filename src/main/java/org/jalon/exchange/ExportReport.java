package org.jalon.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceId;
import org.jalon.exchange.standard.Departure;
import org.jalon.exchange.standard.StandardRow;

/**
 * What a file has, and where what is published departs from the standard.
 *
 * @param lines that the file has
 * @param mended how many of them say something else than what is published
 * @param leftOut places that the standard cannot say
 * @param entries the departures, at most {@value #MOST}
 * @param more departures than are listed
 */
public record ExportReport(int lines, int mended, int leftOut, List<Entry> entries, int more) {

    static final int MOST = 10_000;

    public ExportReport {
        entries = List.copyOf(entries);
    }

    /**
     * A departure.
     *
     * @param place in which
     * @param id that its line has
     */
    public record Entry(PlaceId place, String id, Departure departure) {}

    /** Counts while a file is written. */
    static final class Counting {
        private final List<Entry> entries = new ArrayList<>();
        private int lines;
        private int mended;
        private int leftOut;
        private int more;

        void add(PlaceId place, StandardRow row, boolean written) {
            lines += written ? 1 : 0;
            leftOut += written ? 0 : 1;
            mended += written && !row.departures().isEmpty() ? 1 : 0;
            for (Departure departure : row.departures()) {
                if (entries.size() < MOST) {
                    entries.add(new Entry(place, row.cell(Field.ID), departure));
                } else {
                    more++;
                }
            }
        }

        ExportReport report() {
            return new ExportReport(lines, mended, leftOut, entries, more);
        }
    }
}
