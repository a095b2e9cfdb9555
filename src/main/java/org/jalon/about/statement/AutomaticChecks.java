package org.jalon.about.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * What machines found on the pages of this version of the program: facts, written by a developer's command from a run of the tests and
 * checked by a test on every build. Machines see about a third of what the standard asks for: this is no audit and counts as none.
 *
 * @param day of the run
 * @param axe version of the rules
 * @param widths of the screen, in pixels
 * @param rules how many different rules had something to look at
 * @param pages that were checked
 */
public record AutomaticChecks(LocalDate day, String axe, List<Integer> widths, int rules, List<CheckedPage> pages) {

    /** Where it lies among the resources. */
    public static final String FILE = "/about/automatic-checks.json";

    /**
     * A page.
     *
     * @param path of it
     * @param violations of rules, over all widths
     */
    public record CheckedPage(String path, int violations) {}

    public AutomaticChecks {
        widths = List.copyOf(widths);
        pages = List.copyOf(pages);
    }

    /** The one that comes with this version of the program. */
    public static AutomaticChecks ofThisVersion() {
        try (InputStream file = Objects.requireNonNull(AutomaticChecks.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.shared().readValue(file, AutomaticChecks.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Violations on all pages. */
    public int violations() {
        return pages.stream().mapToInt(CheckedPage::violations).sum();
    }
}
