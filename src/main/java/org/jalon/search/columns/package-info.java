/** The immutable snapshot of columns in memory that answers filters, distance, opening times, order and facet counts. Pure: no Spring, SQL or HTTP. */
@org.springframework.modulith.NamedInterface("columns")
@org.jspecify.annotations.NullMarked
package org.jalon.search.columns;
