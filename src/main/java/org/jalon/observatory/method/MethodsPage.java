package org.jalon.observatory.method;

import java.util.List;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * {@code /observatoire/methodes}, with everything decided.
 *
 * @param head for the layout
 * @param rules that hold for all figures
 * @param themes with at least one measure
 */
public record MethodsPage(Page head, List<String> rules, List<Theme> themes) {

    /** A family of figures; the id is the anchor. */
    public record Theme(String id, String name, List<MeasureMethod> measures) {}

    /**
     * How one figure is made.
     *
     * @param id anchor that other pages link to
     * @param name of the measure
     * @param explanation what is counted
     * @param warning that it is invented, or for partners; may be empty
     * @param lines what else is to know
     * @param index how an index is composed; null for other figures
     */
    public record MeasureMethod(
            String id,
            String name,
            String explanation,
            String warning,
            List<Line> lines,
            @Nullable IndexMethod index) {}

    /** A word and what it means here; the address may be empty. */
    public record Line(String term, String text, String href) {}

    /**
     * How an index is composed.
     *
     * @param parts each with its share of the weights
     * @param notes sentences on what is missing, on the reference and on how much the weights matter
     */
    public record IndexMethod(List<IndexPart> parts, List<String> notes) {}

    /** One part of an index; the address is the anchor of its measure, empty where it was not imported. */
    public record IndexPart(String name, String href, String weight, String direction, String why) {}
}
