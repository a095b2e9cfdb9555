package org.jalon.newsroom.resource.shelf;

import java.util.Arrays;
import java.util.Optional;

/** What resources are narrowed down by, in the order it is shown. The needs are those of the search for places. */
public enum Facet {
    CATEGORY("categorie"),
    NEED("services"),
    PUBLIC("public"),
    LEVEL("niveau"),
    FORMAT("format"),
    EASY("facile"),
    SHORT("court"),
    FREE("gratuit"),
    LANGUAGE("langue"),
    LICENCE("licence"),
    THEME("theme"),
    TERRITORY("territoire");

    /** The one value of a facet that holds or does not. */
    public static final String YES = "oui";

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** The facet of this name in addresses. */
    public static Optional<Facet> find(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }

    /** Its name in addresses and in the interface for programs. */
    public String parameter() {
        return parameter;
    }
}
