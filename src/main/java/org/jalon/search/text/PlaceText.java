package org.jalon.search.text;

/**
 * The texts of a place that are searched.
 *
 * @param key of the place in the index
 * @param name of the place
 * @param about what else is said of it: its structure, services, presentation and address
 */
public record PlaceText(int key, String name, String about) {}
