package org.jalon.territory;

import org.locationtech.jts.geom.Geometry;

/**
 * A territory as a map draws it.
 *
 * @param territory that it is
 * @param name of the territory
 * @param shape polygon or multi-polygon in longitude and latitude (WGS84 degrees), not to be changed
 */
public record Outline(Territory territory, String name, Geometry shape) {}
