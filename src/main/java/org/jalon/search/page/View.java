package org.jalon.search.page;

import org.jalon.site.Framing;

/** The ways to show the same results; each has an address that takes the same parameters. */
public enum View {
    /** The list alone. */
    LIST("/lieux", ""),
    /** The list, with the map at its side where the screen is wide. */
    BESIDE("/lieux", "vue=carte"),
    /** The map, with the list at its side or below. */
    MAP("/carte", ""),
    /** The list inside a page of another site. */
    EMBEDDED(Framing.PATH, "vue=liste"),
    /** The map and the list inside a page of another site. */
    EMBEDDED_MAP(Framing.PATH, "vue=carte");

    private final String path;
    private final String mark;

    View(String path, String mark) {
        this.path = path;
        this.mark = mark;
    }

    /** The path of the French page. */
    String path() {
        return path;
    }

    /** The parameter that asks for it, empty when its path says enough. */
    String mark() {
        return mark;
    }

    /** Whether the map is there from the start. */
    public boolean showsMap() {
        return this != LIST && this != EMBEDDED;
    }
}
