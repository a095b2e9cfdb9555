/** The square that web maps draw the world in, cut into tiles. Pure. */
@org.springframework.modulith.NamedInterface("world")
@org.jspecify.annotations.NullMarked
package org.jalon.tiles.world;
