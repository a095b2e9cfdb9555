// Adding a place where the map shows it: at the point that was pressed for long or with the second button, else at the centre.
import type { Map } from "./maplibre";

/** About a metre: at which door a place is. */
const DIGITS = 5;

/** @param mark shows the point that was chosen */
export function offerAdding(map: Map, frame: HTMLElement, say: (text: string) => void, mark: (lngLat: [number, number]) => void): void {
  const link = frame.querySelector<HTMLAnchorElement>("[data-add]");
  if (!link) return;
  const path = link.href.split("?")[0];
  const at = (lng: number, lat: number) => {
    link.href = `${path}?latitude=${lat.toFixed(DIGITS)}&longitude=${lng.toFixed(DIGITS)}`;
  };
  const centre = () => at(map.getCenter().lng, map.getCenter().lat);
  centre();
  map.on("moveend", centre);
  map.on("contextmenu", ({ lngLat, originalEvent }) => {
    originalEvent.preventDefault();
    at(lngLat.lng, lngLat.lat);
    mark([lngLat.lng, lngLat.lat]);
    say(link.dataset.point ?? "");
    link.focus({ preventScroll: true });
  });
}
