/** Fictional places in the national standard, spread like the population, and fictional figures of communes: for demonstrations, trials and measures. */
@org.springframework.modulith.NamedInterface("sample")
@org.jspecify.annotations.NullMarked
package org.jalon.cli.sample;
