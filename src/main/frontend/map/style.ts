// What the map is drawn with: a background, then the places.
import * as ground from "./ground";
import type { GeoJSONSource, Map, StyleSpecification } from "./maplibre";
import * as places from "./places";
import { draw, RATIO } from "./symbols";
import { readTokens, type Tokens } from "./tokens";

const DARK = window.matchMedia("(prefers-color-scheme: dark)");

/** Names of images that are kept at most: past it, those of groups are drawn again when they are needed. */
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
    if (map.listImages().length > MOST_IMAGES) map.listImages().forEach((old) => map.removeImage(old));
    map.addImage(name, image, { pixelRatio: RATIO });
  });
  const set = () => {
    tokens = readTokens();
    const address = DARK.matches ? frame.dataset.basemapDark : frame.dataset.basemap;
    map.setStyle(address || own(tokens), { diff: false, transformStyle: (_, next) => withPlaces(next, frame, tokens) });
  };
  set();
  DARK.addEventListener("change", set);
  if (frame.dataset.basemap) fallBack(map, () => own(tokens), frame, () => tokens);
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

/** The operator's background cannot be had: Jalon's own is better than none. */
function fallBack(map: Map, style: () => StyleSpecification, frame: HTMLElement, tokens: () => Tokens): void {
  map.on("error", () => {
    if (map.style && Object.keys(map.getStyle()?.sources ?? {}).length > 0) return;
    map.setStyle(style(), { diff: false, transformStyle: (_, next) => withPlaces(next, frame, tokens()) });
  });
}
