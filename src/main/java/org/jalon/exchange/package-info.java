/** What leaves: the JSON API, GeoJSON and the files of the national standard. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"geo", "hours", "site", "storage", "territory", "directory", "search"})
@org.jspecify.annotations.NullMarked
package org.jalon.exchange;
