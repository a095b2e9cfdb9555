package org.jalon.observatory.shade;

import java.util.List;
import org.jalon.observatory.Part;

/**
 * The parts of a territory sorted by how they look.
 *
 * @param shades in the order of the legend, told ones first
 * @param explanation how the classes were made, in a sentence or two; empty where there is nothing to class
 */
public record Shading(List<Shade> shades, String explanation) {

    public Shading {
        shades = List.copyOf(shades);
    }

    /** The parts of which there is a figure or a name. */
    public List<Part> told() {
        return shades.stream()
                .filter(Shade::isTold)
                .flatMap(shade -> shade.parts().stream())
                .toList();
    }

    public boolean tellsAnything() {
        return shades.stream()
                .anyMatch(shade -> shade.isTold() && !shade.parts().isEmpty());
    }
}
