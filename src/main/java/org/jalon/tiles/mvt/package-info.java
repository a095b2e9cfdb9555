/** Writes vector tiles as the Mapbox Vector Tile specification 2.1 has them. Pure. */
@org.jspecify.annotations.NullMarked
package org.jalon.tiles.mvt;
