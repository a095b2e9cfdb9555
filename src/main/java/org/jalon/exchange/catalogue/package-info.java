/** The page on which the data are offered, and what describes them to catalogues: sources, figures, sizes. */
@org.jspecify.annotations.NullMarked
package org.jalon.exchange.catalogue;
