// The parts of MapLibre that the map uses, from its sources: what is not named here is not sent to anybody.
export { GeoJSONSource } from "../node_modules/maplibre-gl/src/source/geojson_source.ts";
export { AttributionControl } from "../node_modules/maplibre-gl/src/ui/control/attribution_control.ts";
export { LngLat } from "../node_modules/maplibre-gl/src/geo/lng_lat.ts";
export { Marker } from "../node_modules/maplibre-gl/src/ui/marker.ts";
export type { LngLatBounds } from "../node_modules/maplibre-gl/src/geo/lng_lat_bounds.ts";
export { Map, type MapOptions } from "../node_modules/maplibre-gl/src/ui/map.ts";
export { config } from "../node_modules/maplibre-gl/src/util/config.ts";
export type { VectorTileSource } from "../node_modules/maplibre-gl/src/source/vector_tile_source.ts";
export type { StyleSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
export type { MapGeoJSONFeature } from "../node_modules/maplibre-gl/src/util/vectortile_to_geojson.ts";
