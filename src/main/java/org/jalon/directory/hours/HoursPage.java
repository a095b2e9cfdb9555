package org.jalon.directory.hours;

import org.jalon.site.Page;

/**
 * The page where anybody writes opening hours.
 *
 * @param head of the document
 * @param action where the form is sent
 * @param edited so far
 */
public record HoursPage(Page head, String action, EditedHours edited) {}
