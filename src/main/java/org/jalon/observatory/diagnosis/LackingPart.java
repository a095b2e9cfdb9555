package org.jalon.observatory.diagnosis;

import java.util.List;

/**
 * Communes where help is missing.
 *
 * @param title how many there are
 * @param communes the first of them
 * @param all where to see all of them
 */
public record LackingPart(String title, List<Line> communes, Link all) {

    public LackingPart {
        communes = List.copyOf(communes);
    }

    /** A commune, and why it is among them. */
    public record Line(Link commune, String why) {}
}
