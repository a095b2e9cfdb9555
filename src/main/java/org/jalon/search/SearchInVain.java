package org.jalon.search;

import java.time.Instant;

/**
 * Somebody looked for help around a commune, and none was found within {@value #KILOMETRES} km. Says nothing of who it was, nor of
 * what they typed.
 *
 * @param commune INSEE code of today
 * @param category slug of the category that was asked for, empty for any
 * @param at when
 */
public record SearchInVain(String commune, String category, Instant at) {

    public static final int KILOMETRES = 20;
}
