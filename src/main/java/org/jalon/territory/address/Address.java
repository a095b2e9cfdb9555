package org.jalon.territory.address;

import org.jalon.geo.LatLon;
import org.jalon.territory.Located;

/**
 * An answer of the address service.
 *
 * @param label to show
 * @param position of the house, the street or the commune
 * @param precision of the position
 * @param communeCode INSEE code, possibly empty
 * @param score from 0 to 1, how much the answer resembles the question
 */
public record Address(String label, LatLon position, Located.Precision precision, String communeCode, double score) {}
