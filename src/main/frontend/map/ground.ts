// The background that Jalon draws itself: paper, thin lines, names of territories. It asks nothing of anybody.
import type { LayerSpecification } from "./maplibre";
import { FONT, type Tokens } from "./tokens";

const SOURCE = "territoires";

/** A name stands on its territory, or beside what covers it. */
const ANCHORS = ["center", "top", "bottom", "left", "right"];

export function source() {
  return {
    type: "vector" as const,
    tiles: [`${window.location.origin}/tiles/territoires/{z}/{x}/{y}.mvt`],
    maxzoom: 12,
  };
}

export function layers(tokens: Tokens): LayerSpecification[] {
  const line = (layer: string, minzoom: number, colour: string, width: unknown) => ({
    id: `bords-${layer}`,
    type: "line",
    source: SOURCE,
    "source-layer": layer,
    minzoom,
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": width },
  });
  const land = (layer: string) => ({
    id: `sol-${layer}`,
    type: "fill",
    source: SOURCE,
    "source-layer": layer,
    paint: { "fill-color": tokens.ground, "fill-antialias": false },
  });
  const names = (genre: string, layout: object, zooms: object, colour: string) => ({
    id: `noms-${genre}`,
    type: "symbol",
    source: SOURCE,
    "source-layer": "noms",
    filter: ["==", ["get", "genre"], genre],
    ...zooms,
    layout: { "text-field": ["get", "nom"], "text-max-width": 8, "text-padding": 4, "text-variable-anchor": ANCHORS, "text-radial-offset": 1.6, ...layout },
    paint: { "text-color": colour, "text-halo-color": tokens.ground, "text-halo-width": 1.25 },
  });
  return [
    { id: "loin", type: "background", paint: { "background-color": tokens.far } },
    ...["regions", "departements", "communes"].map(land),
    line("communes", 9, tokens.line, ["interpolate", ["linear"], ["zoom"], 9, 0.5, 14, 1.5]),
    line("departements", 5, tokens.edge, ["interpolate", ["linear"], ["zoom"], 5, 0.5, 12, 1.5]),
    line("regions", 2, tokens.edge, ["interpolate", ["linear"], ["zoom"], 3, 0.8, 10, 2]),
    names(
      "commune",
      {
        "text-font": [FONT],
        "symbol-sort-key": ["get", "rang"],
        "text-size": ["interpolate", ["linear"], ["zoom"], 6, 12, 14, 16],
      },
      { minzoom: 5 },
      tokens.ink2,
    ),
    names(
      "departement",
      { "text-font": [FONT, "Semi Bold"], "text-size": 13, "text-letter-spacing": 0.04 },
      { minzoom: 6, maxzoom: 9 },
      tokens.ink2,
    ),
    names(
      "region",
      { "text-font": [FONT, "Semi Bold"], "text-size": 13, "text-letter-spacing": 0.04 },
      { minzoom: 4, maxzoom: 6 },
      tokens.ink2,
    ),
  ] as LayerSpecification[];
}
