package org.jalon.observatory.welcome;

import java.util.List;
import java.util.Optional;
import org.jalon.observatory.diagnosis.Link;
import org.jalon.site.Page;

/**
 * The first page of the observatory.
 *
 * @param head of the document
 * @param typed what was looked for, may be empty
 * @param error what is wrong with it, empty when nothing is
 * @param choices territories that may have been meant
 * @param region that the instance is for
 * @param hasFigures whether any file of figures was imported
 */
public record WelcomePage(
        Page head, String typed, String error, List<Choice> choices, Optional<Region> region, boolean hasFigures) {

    public WelcomePage {
        choices = List.copyOf(choices);
    }

    /** A territory to choose. */
    public record Choice(Link link, String about) {}

    /**
     * The region at a glance.
     *
     * @param link its name and page
     * @param figures that sum it up
     * @param parts its départements
     */
    public record Region(Link link, List<Figure> figures, List<Link> parts) {

        public Region {
            figures = List.copyOf(figures);
            parts = List.copyOf(parts);
        }
    }

    /** A figure with its unit, what it counts, and what has to be known of it. */
    public record Figure(String value, String name, String caveat) {}
}
