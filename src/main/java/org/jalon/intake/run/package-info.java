/** What is kept of runs: their order, their file, what they did with each row, and how they ended. */
@org.jspecify.annotations.NullMarked
package org.jalon.intake.run;
