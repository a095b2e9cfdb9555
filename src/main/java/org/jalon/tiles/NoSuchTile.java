package org.jalon.tiles;

/** There is no tile at an address. */
final class NoSuchTile extends RuntimeException {

    NoSuchTile() {
        super(null, null, false, false);
    }
}
