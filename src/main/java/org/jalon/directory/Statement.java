package org.jalon.directory;

import java.time.Instant;
import java.util.List;

/**
 * What people say of one field.
 *
 * @param values that it has, empty when they say that it has none
 * @param at since when they say so
 */
record Statement(List<String> values, Instant at) {}
