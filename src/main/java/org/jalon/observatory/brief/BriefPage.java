package org.jalon.observatory.brief;

import java.util.List;
import org.jalon.site.Words;

/**
 * Two pages about a territory. How much there may be of each part is chosen so that all of it fits.
 *
 * @param words of its language
 * @param site name of the site
 * @param title name of the territory
 * @param lead what kind of territory it is, how many people live there, and the day
 * @param address of its page, in full
 * @param code the address as a picture for telephones, as a {@code data:} address
 * @param findings five at most
 * @param notes what has to be known of the findings
 * @param tables figures: the need on the first page, supply and access on the second
 * @param underServed communes where help is missing, in the words of one line each
 * @param underServedNote what the list is, or why there is none
 * @param sources who counted what, one a producer
 */
public record BriefPage(
        Words words,
        String site,
        String title,
        String lead,
        String address,
        String code,
        List<Said> findings,
        List<String> notes,
        List<Table> tables,
        List<String> underServed,
        String underServedNote,
        List<String> sources) {

    public BriefPage {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        underServed = List.copyOf(underServed);
        sources = List.copyOf(sources);
    }

    /** A finding: its tone as slug and in words, the sentence, and who counted. */
    public record Said(String tone, String mark, String sentence, String origin) {}

    /** Figures under a heading, and notes that their rows name by number. */
    public record Table(String title, List<Row> rows, List<String> notes) {

        public Table {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }

        /** Whether any row has something to be compared with. */
        public boolean compares() {
            return rows.stream()
                    .anyMatch(row -> !row.region().isEmpty() || !row.similar().isEmpty());
        }
    }

    /**
     * A figure beside that of the region and of similar territories.
     *
     * @param name of the measure
     * @param value in words, or why there is none
     * @param note numbers of the notes that have to be known to read it rightly, may be empty
     * @param region in words, may be empty
     * @param similar in words, may be empty
     * @param own length of its bar, in per cent of the longest of the row; negative for none
     * @param other length of the bar of the region, else of similar territories; negative for none
     */
    public record Row(String name, String value, String note, String region, String similar, int own, int other) {}
}
