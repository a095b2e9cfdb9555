// Where the map looks, and how addresses say it: the parameters of the search stay before the #, the camera after it.
import type { LngLatBounds, Map, MapOptions } from "./maplibre";

/** About ten metres: enough to come back to the same view, and not to say at which door somebody stood. */
const DIGITS = 4;

/** Around the border of what the map begins with, in pixels. */
const MARGIN = 48;

/** A single place needs its surroundings to be found. */
const CLOSEST = 14;

type Box = [number, number, number, number];

/** The view that the address asks for, else that of the page. */
export function start(frame: HTMLElement): Partial<MapOptions> {
  const asked = fromAddress();
  if (asked) return asked;
  if (frame.dataset.camera) {
    const [longitude, latitude, zoom] = frame.dataset.camera.split(",").map(Number);
    return { center: [longitude, latitude], zoom };
  }
  const box = boxOf(frame);
  return box ? { bounds: box, fitBoundsOptions: { padding: MARGIN, maxZoom: CLOSEST } } : { center: [2.6, 46.6], zoom: 5 };
}

/** Shows what was found by another search, unless the address says where to look. */
export function follow(map: Map, frame: HTMLElement): void {
  const asked = fromAddress();
  const box = boxOf(frame);
  if (asked) map.jumpTo(asked);
  else if (box && !isWellSeen(map, box)) map.fitBounds(box, { padding: MARGIN, maxZoom: CLOSEST, linear: true });
}

/** Keeps the view, and the place that is shown, in the address without adding to the history. */
export function remember(map: Map, place: string | undefined): void {
  const { lng, lat } = map.getCenter();
  const parts = new URLSearchParams({
    latitude: lat.toFixed(DIGITS),
    longitude: lng.toFixed(DIGITS),
    zoom: map.getZoom().toFixed(2),
  });
  if (place) parts.set("lieu", place);
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, "", `${pathname}${search}#${parts}`);
}

/** The place that the address shows. */
export function placeInAddress(): string | undefined {
  return fragment().get("lieu") ?? undefined;
}

/** The same search, in what the map shows now instead of around somewhere. */
export function searchHere(map: Map): string {
  const url = new URL(window.location.href);
  for (const name of ["adresse", "latitude", "longitude", "zoom", "rayon", "curseur", "bbox"]) url.searchParams.delete(name);
  const bounds = map.getBounds();
  const edges = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  url.searchParams.set("bbox", edges.map((degrees) => degrees.toFixed(DIGITS)).join(","));
  return url.href.replaceAll("%2C", ",");
}

/** Whether a box is in view and not too small there: then nothing needs to move. */
function isWellSeen(map: Map, [west, south, east, north]: Box): boolean {
  const bounds = map.getBounds();
  const share = (east - west) / (bounds.getEast() - bounds.getWest());
  return share > 0.4 && contains(bounds, west, south) && contains(bounds, east, north);
}

/** With a hair's breadth more, as addresses round. */
function contains(bounds: LngLatBounds, longitude: number, latitude: number): boolean {
  const slack = (bounds.getEast() - bounds.getWest()) / 100;
  return (
    longitude >= bounds.getWest() - slack &&
    longitude <= bounds.getEast() + slack &&
    latitude >= bounds.getSouth() - slack &&
    latitude <= bounds.getNorth() + slack
  );
}

function fromAddress(): { center: [number, number]; zoom: number } | undefined {
  const parts = fragment();
  const [latitude, longitude, zoom] = ["latitude", "longitude", "zoom"].map((name) => Number(parts.get(name) ?? NaN));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && zoom >= 0
    ? { center: [longitude, latitude], zoom }
    : undefined;
}

function fragment(): URLSearchParams {
  return new URLSearchParams(window.location.hash.slice(1));
}

function boxOf(frame: HTMLElement): Box | undefined {
  return frame.dataset.box ? (frame.dataset.box.split(",").map(Number) as Box) : undefined;
}
