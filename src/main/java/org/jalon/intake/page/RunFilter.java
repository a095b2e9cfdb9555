package org.jalon.intake.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jalon.intake.run.RunStep;
import org.jalon.intake.run.StepTable;

/**
 * What a visitor wants to see of the rows of a run, as addresses say it.
 *
 * @param kind slug, empty for all
 * @param problem slug, empty for all
 * @param text of names, empty for all
 * @param page from 1
 */
record RunFilter(String kind, String problem, String text, int page) {

    static final int ROWS = 50;

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 10_000;

    RunFilter {
        kind = RunStep.Kind.parse(kind).map(RunStep.Kind::slug).orElse("");
        problem = problem.matches("[a-z0-9-]{0,60}") ? problem : "";
        text = text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    StepTable.Filter ofTable() {
        return new StepTable.Filter(RunStep.Kind.parse(kind).orElse(null), problem, text);
    }

    boolean isEmpty() {
        return kind.isEmpty() && problem.isEmpty() && text.isEmpty();
    }

    int offset() {
        return (page - 1) * ROWS;
    }

    RunFilter at(int otherPage) {
        return new RunFilter(kind, problem, text, otherPage);
    }

    /** The query of an address, with its question mark; the rows begin at the anchor of the page. */
    String query() {
        StringBuilder query = new StringBuilder();
        add(query, "etape", kind);
        add(query, "motif", problem);
        add(query, "q", text);
        add(query, "page", page == 1 ? "" : Integer.toString(page));
        return query + "#lignes";
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
