package org.jalon.observatory.map;

import java.util.List;

/**
 * A map of figures, ready to be printed as SVG.
 *
 * @param width of the view box
 * @param height of the view box
 * @param groups territories that look alike
 * @param overlays what is drawn over them: marks of figures that tell of a part, territories to look at
 * @param border path of the whole
 * @param places where help is, maybe none
 * @param description what one would see, in a sentence or two
 */
public record Picture(
        int width,
        int height,
        List<Group> groups,
        List<Overlay> overlays,
        String border,
        List<Spot> places,
        String description) {

    /** Units around the drawing, so that no line is cut. */
    public static final int MARGIN = 4;

    public Picture {
        groups = List.copyOf(groups);
        overlays = List.copyOf(overlays);
        places = List.copyOf(places);
    }

    /** Territories of one style, see {@link org.jalon.observatory.shade.Shade}. */
    public record Group(String style, List<Item> items) {}

    /**
     * A territory.
     *
     * @param href of its page
     * @param path data of its path
     * @param title name and figure
     */
    public record Item(String href, String path, String title) {}

    /** Paths drawn in one style: {@code partial}, {@code lacking} or {@code marked}. */
    public record Overlay(String style, List<String> paths) {}

    /** A point of the drawing. */
    public record Spot(int x, int y) {}

    public String viewBox() {
        return -MARGIN + " " + -MARGIN + " " + (width + 2 * MARGIN) + " " + (height + 2 * MARGIN);
    }
}
