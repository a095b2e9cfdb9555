/** The page on which a coordinator says what the columns of a source are for, and sees at once what comes of it. */
@org.jspecify.annotations.NullMarked
package org.jalon.intake.correspond;
