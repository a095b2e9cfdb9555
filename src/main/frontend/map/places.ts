// The places found, on the map: their tiles, how they are drawn, and which are where.
import type { LayerSpecification, Map, MapGeoJSONFeature, VectorTileSource } from "./maplibre";
import { GROUP, PLACE } from "./symbols";
import { FONT, type Tokens } from "./tokens";

export const SOURCE = "lieux";
export const MARK = "repere";
const LAYERS = ["groupes", "lieux"];

/** Tiles hold every place by itself from this zoom on. */
const DEEPEST = 16;

/** How near a finger must be, in pixels. */
const REACH = 12;

export interface Seen {
  lngLat: [number, number];
  /** The places at this spot: one, or all of a group that nothing breaks up when they are few, else none. */
  ids: string[];
  /** How many places: 1 unless it is a group. */
  count: number;
  /** Where a group breaks up. */
  zoom: number;
}

export function source(tiles: string) {
  return { type: "vector" as const, tiles: [absolute(tiles)], maxzoom: DEEPEST };
}

/** Shows the places of another search. */
export function change(map: Map, tiles: string): void {
  map.getSource<VectorTileSource>(SOURCE)?.setTiles([absolute(tiles)]);
}

export function layers(tokens: Tokens, named: boolean): LayerSpecification[] {
  // All are drawn, whatever they cover; names of the background keep away from them.
  const drawn = { "icon-allow-overlap": true };
  const count = (name: string) => ["to-string", ["coalesce", ["get", name], 0]];
  const group = ["concat", GROUP, count("nombre"), "|", count("demarches"), "|", count("formation"), "|", count("acces")];
  const names = {
    id: "noms-lieux",
    type: "symbol",
    source: SOURCE,
    "source-layer": "lieux",
    minzoom: 14.5,
    layout: {
      "text-field": ["get", "nom"],
      "text-font": [FONT],
      "text-size": 13,
      "text-anchor": "top",
      "text-offset": [0, 1],
      "text-max-width": 9,
      "text-optional": true,
    },
    paint: { "text-color": tokens.ink, "text-halo-color": tokens.paper, "text-halo-width": 1.5 },
  };
  return [
    {
      id: "lieux",
      type: "symbol",
      source: SOURCE,
      "source-layer": "lieux",
      layout: { ...drawn, "icon-image": ["concat", PLACE, ["coalesce", ["get", "categorie"], ""]] },
    },
    ...(named ? [names] : []),
    {
      id: "groupes",
      type: "symbol",
      source: SOURCE,
      "source-layer": "groupes",
      layout: { ...drawn, "icon-image": group, "symbol-sort-key": ["get", "nombre"] },
    },
    {
      id: MARK,
      type: "circle",
      source: MARK,
      paint: {
        "circle-radius": ["case", ["get", "here"], 8, 17],
        "circle-color": ["case", ["get", "here"], tokens.accent, "rgba(0,0,0,0)"],
        "circle-stroke-color": ["case", ["get", "here"], tokens.paper, tokens.ink],
        "circle-stroke-width": 4,
      },
    },
  ] as LayerSpecification[];
}

/** What is drawn around a point of the screen, nearest first. */
export function around(map: Map, point: { x: number; y: number }, reach = REACH): Seen[] {
  const box: [[number, number], [number, number]] = [
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach],
  ];
  const distance = (seen: Seen) => {
    const { x, y } = map.project(seen.lngLat);
    return Math.hypot(x - point.x, y - point.y);
  };
  const found = unique(map.queryRenderedFeatures(box, { layers: LAYERS.filter((id) => map.getLayer(id)) }));
  return found.sort((a, b) => distance(a) - distance(b));
}

/** Everything that is in view, each thing once though tiles overlap. */
export function inView(map: Map): Seen[] {
  const bounds = map.getBounds();
  const found = LAYERS.filter((id) => map.getLayer(id)).flatMap((layer) =>
    map.querySourceFeatures(SOURCE, { sourceLayer: layer }),
  );
  return unique(found as MapGeoJSONFeature[]).filter((seen) => bounds.contains(seen.lngLat));
}

function unique(features: MapGeoJSONFeature[]): Seen[] {
  const known = new globalThis.Map<string, Seen>();
  for (const { geometry, properties } of features) {
    if (geometry.type !== "Point") continue;
    const [x, y] = geometry.coordinates;
    const ids: string = properties.id ?? properties.ids ?? "";
    known.set(ids || `${x.toFixed(4)} ${y.toFixed(4)} ${properties.nombre}`, {
      lngLat: [x, y],
      ids: ids ? ids.split(",") : [],
      count: properties.nombre ?? 1,
      zoom: properties.zoom ?? 0,
    });
  }
  return [...known.values()];
}

function absolute(tiles: string): string {
  return window.location.origin + tiles;
}
