package org.jalon.observatory.diagnosis;

/**
 * Where figures of a page come from.
 *
 * @param name of the dataset
 * @param about producer, year and licence
 * @param notes what a reader must know
 * @param href where it is published, may be empty
 */
public record SourceLine(String name, String about, String notes, String href) {}
