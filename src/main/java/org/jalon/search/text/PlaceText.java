package org.jalon.search.text;

import java.util.Set;

/**
 * The texts of a place that are searched.
 *
 * @param key of the place in the index
 * @param name of the place
 * @param commune folded words of its commune's name
 * @param about what else is said of it: its structure, services, presentation and address
 */
public record PlaceText(int key, String name, Set<String> commune, String about) {}
