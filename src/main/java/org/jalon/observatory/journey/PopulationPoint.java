package org.jalon.observatory.journey;

import org.jalon.geo.LatLon;

/**
 * Where some of the people of a commune live.
 *
 * @param point where they live
 * @param people how many, 0 or more
 * @param commune code of today
 */
public record PopulationPoint(LatLon point, double people, String commune) {}
