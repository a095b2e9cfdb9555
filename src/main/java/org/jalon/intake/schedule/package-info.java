/** Runs in the background: one after the other for a source, a few at once for all, by order of people or of the clock. */
@org.jspecify.annotations.NullMarked
package org.jalon.intake.schedule;
