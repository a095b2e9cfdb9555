package org.jalon.contribution.propose.form;

/**
 * Something in a form that must be mended before it can be sent.
 *
 * @param id of the element to go to; empty when the form does not show it
 * @param where in words
 * @param text what is wrong, and what to do
 */
public record Slip(String id, String where, String text) {}
