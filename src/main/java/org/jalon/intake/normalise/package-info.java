/** The second step of an import: each text of a row becomes canonical values, and what is doubtful becomes issues. Pure. */
@org.jspecify.annotations.NullMarked
package org.jalon.intake.normalise;
