/** Fictional places in the national standard, spread like the population: for demonstrations, trials and measures. */
@org.springframework.modulith.NamedInterface("sample")
@org.jspecify.annotations.NullMarked
package org.jalon.cli.sample;
