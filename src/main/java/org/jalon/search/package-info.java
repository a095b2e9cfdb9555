/** The index of published places and what people ask of it: text, needs, distance, filters, facets. Owns the home and result pages. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"geo", "hours", "site", "storage", "territory", "directory"})
@org.jspecify.annotations.NullMarked
package org.jalon.search;
