/** What lies behind the places: borders and names of territories, drawn into tiles. */
@org.jspecify.annotations.NullMarked
package org.jalon.tiles.ground;
