/** Fictional places in the national standard, spread like the population: for demonstrations, trials and measures. */
@org.jspecify.annotations.NullMarked
package org.jalon.cli.sample;
