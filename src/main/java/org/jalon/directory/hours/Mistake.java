package org.jalon.directory.hours;

/**
 * Something in the form that a person can mend.
 *
 * @param field that it is about
 * @param where in words: {@code Lundi, ouverture du matin}
 * @param text what is wrong, and what to do
 */
public record Mistake(String field, String where, String text) {}
