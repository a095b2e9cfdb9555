/** Vector tiles for maps: places, one by one or in clusters, with any filter, and the territories behind them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"geo", "site", "territory", "directory", "search"})
@org.jspecify.annotations.NullMarked
package org.jalon.tiles;
