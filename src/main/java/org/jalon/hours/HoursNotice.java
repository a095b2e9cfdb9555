package org.jalon.hours;

import java.time.LocalDate;

/**
 * Something to know before going, because it is not as usual: an exceptional closure, temporary hours, a public holiday.
 *
 * @param first day it is about
 * @param last day it is about, included
 * @param text a sentence without a full stop
 * @param brief the same for a list of places; empty where it is only a caution
 * @param current whether it is so today
 */
public record HoursNotice(LocalDate first, LocalDate last, String text, String brief, boolean current) {}
