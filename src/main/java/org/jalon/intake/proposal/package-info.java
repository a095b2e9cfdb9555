/**
 * What the columns of an unknown file seem to hold, from their names and their values, with a reason for each guess. Pure.
 */
@org.springframework.modulith.NamedInterface("proposal")
@org.jspecify.annotations.NullMarked
package org.jalon.intake.proposal;
