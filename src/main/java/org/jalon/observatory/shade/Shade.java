package org.jalon.observatory.shade;

import java.util.List;
import org.jalon.observatory.Part;

/**
 * Territories that look alike on a map, and what that means.
 *
 * @param style name of the look: {@code s1} to {@code s5} from low to high, {@code d1} to {@code d5} from below to above the middle,
 *     {@code k1} to {@code k8} for names, {@code other}, {@code secret}, {@code absent}
 * @param label as the legend says it
 * @param parts that look so, maybe none
 */
public record Shade(String style, String label, List<Part> parts) {

    public static final String SECRET = "secret";
    public static final String ABSENT = "absent";

    public Shade {
        parts = List.copyOf(parts);
    }

    /** Whether it stands for something that is told. */
    public boolean isTold() {
        return !style.equals(SECRET) && !style.equals(ABSENT);
    }
}
