package org.jalon.territory;

import org.jalon.geo.LatLon;

/**
 * The name of a territory where a map writes it.
 *
 * @param territory that it names
 * @param name of the territory
 * @param point in the middle of its communes
 * @param population of the territory
 */
public record TerritoryLabel(Territory territory, String name, LatLon point, int population) {}
