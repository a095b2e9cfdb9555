package org.jalon.territory;

/** The bundled gazetteer, loaded once for all tests. */
final class Gazetteers {

    private static final Gazetteer BUNDLED = Gazetteer.load();

    private Gazetteers() {}

    static Gazetteer bundled() {
        return BUNDLED;
    }
}
