/** Exceptional hours: the rules that name a year, as periods with a beginning and an end. */
@NullMarked
package org.jalon.hours.dated;

import org.jspecify.annotations.NullMarked;
