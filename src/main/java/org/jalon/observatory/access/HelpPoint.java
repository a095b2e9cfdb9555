package org.jalon.observatory.access;

import org.jalon.geo.LatLon;

/**
 * A place of help, as far as access to it goes.
 *
 * @param point where it is
 * @param hours of help that it offers in a week, 0 or more
 * @param kinds bit k is set where it counts as one of kind k, for instance those that answer a need and are open long enough
 */
public record HelpPoint(LatLon point, double hours, int kinds) {}
