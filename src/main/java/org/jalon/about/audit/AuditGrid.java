package org.jalon.about.audit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A grid that was filled in: each of the 106 criteria on each page of the sample.
 *
 * @param auditor who audited
 * @param day when they finished
 * @param technologies that the site is made with
 * @param trials what was tried with what
 * @param tools that the auditor used
 * @param exempted contents that the law leaves out, each in a sentence
 * @param pages the sample, in order
 * @param rows all criteria, in the order of the standard
 */
public record AuditGrid(
        String auditor,
        LocalDate day,
        List<String> technologies,
        List<Trial> trials,
        List<String> tools,
        List<String> exempted,
        List<SamplePage> pages,
        SequencedMap<Criterion, Row> rows) {

    /**
     * A browser with an assistive technology.
     *
     * @param browser and its version
     * @param assistance and its version, may be empty
     */
    public record Trial(String browser, String assistance) {}

    /**
     * A page of the sample.
     *
     * @param code of its column, such as {@code P01}
     * @param title of it
     * @param address absolute, or a path of this site
     */
    public record SamplePage(String code, String title, String address) {}

    /**
     * What is said of a criterion.
     *
     * @param outcomes on each page of the sample, in its order
     * @param comment what is wrong, or why it is excused; may be empty
     * @param alternative where the same can be had in an accessible form, may be empty
     */
    public record Row(List<Outcome> outcomes, String comment, String alternative) {

        public Row {
            outcomes = List.copyOf(outcomes);
        }

        /** On all pages together. */
        public Outcome outcome() {
            return Outcome.ofAll(outcomes);
        }
    }

    public AuditGrid {
        technologies = List.copyOf(technologies);
        trials = List.copyOf(trials);
        tools = List.copyOf(tools);
        exempted = List.copyOf(exempted);
        pages = List.copyOf(pages);
        if (!List.copyOf(rows.keySet()).equals(Criterion.all())) {
            throw new IllegalArgumentException("a grid has all criteria in their order");
        }
        rows = Collections.unmodifiableSequencedMap(rows);
    }

    /** The criteria that came out like this on all pages together. */
    public List<Map.Entry<Criterion, Row>> with(Outcome outcome) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().outcome() == outcome)
                .toList();
    }
}
