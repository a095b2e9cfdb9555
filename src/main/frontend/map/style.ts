// What the map is drawn with: a background, then the places.
import * as ground from "./ground";
import type { GeoJSONSource, Map, StyleSpecification } from "./maplibre";
import * as places from "./places";
import { draw, GROUP, RATIO } from "./symbols";
import { readTokens, type Tokens } from "./tokens";

const DARK = window.matchMedia("(prefers-color-scheme: dark)");

/** Images of groups that are kept at most: past it, they are drawn again when they are needed. */
const MOST_IMAGES = 600;

export interface Mark {
  lngLat: [number, number];
  here: boolean;
}

/**
 * Dresses the map, and again when the person changes between light and dark.
 *
 * @returns what dresses it anew, and loads all that it shows
 */
export function dress(map: Map, frame: HTMLElement): () => void {
  let tokens = readTokens();
  map.setMissingStyleImageResolver((name) => {
    const image = draw(name, tokens);
    if (!image || map.hasImage(name)) return;
    const groups = map.listImages().filter((old) => old.startsWith(GROUP));
    if (groups.length > MOST_IMAGES) groups.forEach((old) => map.removeImage(old));
    map.addImage(name, image, { pixelRatio: RATIO });
  });
  let waiting = false;
  const setOwn = () => map.setStyle(withPlaces(own(tokens), frame, tokens), { diff: false });
  const set = () => {
    tokens = readTokens();
    const address = DARK.matches ? frame.dataset.basemapDark : frame.dataset.basemap;
    waiting = Boolean(address);
    if (!address) setOwn();
    else map.setStyle(address, { diff: false, transformStyle: (_, next) => withPlaces(next, frame, tokens) });
  };
  map.on("style.load", () => (waiting = false));
  map.on("error", () => {
    // The operator's background cannot be had: Jalon's own is better than none.
    if (waiting) setOwn();
    waiting = false;
  });
  set();
  DARK.addEventListener("change", set);
  return set;
}

/** Rings around the place that is pointed at, and the position of the person. */
export function mark(map: Map, marks: Mark[]): void {
  map.getSource<GeoJSONSource>(places.MARK)?.setData(points(marks));
}

function points(marks: Mark[]) {
  return {
    type: "FeatureCollection" as const,
    features: marks.map(({ lngLat, here }) => ({
      type: "Feature" as const,
      properties: { here },
      geometry: { type: "Point" as const, coordinates: lngLat },
    })),
  };
}

function own(tokens: Tokens): StyleSpecification {
  return { version: 8, sources: { territoires: ground.source() }, layers: ground.layers(tokens) };
}

function withPlaces(style: StyleSpecification, frame: HTMLElement, tokens: Tokens): StyleSpecification {
  return {
    ...style,
    sources: {
      ...style.sources,
      [places.SOURCE]: places.source(frame.dataset.tiles!),
      [places.MARK]: { type: "geojson", data: points([]) },
    },
    // Names need a font: those of somebody else's style may not be there.
    layers: [...style.layers, ...places.layers(tokens, !style.glyphs)],
  };
}
