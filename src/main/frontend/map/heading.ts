// A position said in words, for those who do not see the map.
import type { LngLat } from "./maplibre";

/** About a metre: at which door a place is. */
const DIGITS = 5;

/** As the field of a form has it. */
export function written({ lat, lng }: LngLat): string {
  return `${lat.toFixed(DIGITS)}, ${lng.toFixed(DIGITS)}`;
}

/** Where it is, and how far from where it began when that is known. */
export function spoken(at: LngLat, from: LngLat | undefined, { placed = "", moved = "", directions = "" }: DOMStringMap): string {
  const degrees = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: DIGITS, minimumFractionDigits: DIGITS });
  const where = fill(placed, degrees.format(at.lat), degrees.format(at.lng));
  const metres = from ? Math.round(from.distanceTo(at)) : 0;
  if (!from || metres === 0) return where;
  const east = (at.lng - from.lng) * Math.cos((from.lat * Math.PI) / 180);
  const eighth = Math.round(Math.atan2(east, at.lat - from.lat) / (Math.PI / 4));
  return `${where} ${fill(moved, length(metres), directions.split("|")[(eighth + 8) % 8])}`;
}

function length(metres: number): string {
  const [unit, count] = metres < 1000 ? ["meter", metres] : ["kilometer", metres / 1000];
  const options = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 1 };
  return new Intl.NumberFormat(document.documentElement.lang, options).format(count as number);
}

function fill(text: string, ...values: string[]): string {
  return values.reduce((filled, value) => filled.replace("#", value), text);
}
