/** The OSM {@code opening_hours} grammar, read from a text in one pass and in time proportional to its length. */
@NullMarked
package org.jalon.hours.read;

import org.jspecify.annotations.NullMarked;
