/** Places put together where a map would draw them over each other: one tree for all zooms and all filters. Pure. */
@org.springframework.modulith.NamedInterface("cluster")
@org.jspecify.annotations.NullMarked
package org.jalon.tiles.cluster;
