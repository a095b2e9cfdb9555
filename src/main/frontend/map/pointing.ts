// What a click, a finger or the Enter key does on the map.
import type { Map } from "./maplibre";
import { around, inView, type Seen } from "./places";
import type { Panel } from "./panel";

/** Nearer than this a map says no more. */
const NEAREST = 17;

/** How near the centre Enter looks before it takes the nearest place in view, in pixels. */
const CENTRE = 60;

export function listen(map: Map, canvas: HTMLElement, panel: Panel): void {
  map.on("click", ({ point }) => choose(map, around(map, point), panel));
  map.on("mousemove", ({ point }) => canvas.classList.toggle("pointing", around(map, point).length > 0));
  map.getCanvas().addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    const { clientWidth, clientHeight } = map.getCanvas();
    const centre = { x: clientWidth / 2, y: clientHeight / 2 };
    const near = around(map, centre, CENTRE);
    choose(map, near.length > 0 ? near : nearest(map, centre), panel);
  });
}

/** Opens the first, or shows what a group holds; places at the same spot are listed together. */
function choose(map: Map, seen: Seen[], panel: Panel): void {
  const [first] = seen;
  if (!first) return;
  if (first.ids.length === 0) {
    const zoom = Math.min(Math.max(first.zoom, map.getZoom() + 1), NEAREST);
    map.easeTo({ center: first.lngLat, zoom }, { originalEvent: new Event("group") });
    return;
  }
  const { x, y } = map.project(first.lngLat);
  const same = seen.filter((other) => {
    const point = map.project(other.lngLat);
    return Math.hypot(point.x - x, point.y - y) < 2;
  });
  void panel.open(...same.flatMap((one) => one.ids));
}

function nearest(map: Map, centre: { x: number; y: number }): Seen[] {
  const distance = (seen: Seen) => {
    const point = map.project(seen.lngLat);
    return Math.hypot(point.x - centre.x, point.y - centre.y);
  };
  return inView(map)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 1);
}
