// The map of places: an island in a page that is complete without it.
import { offerAdding } from "./adding";
import * as camera from "./camera";
import { canDraw, make } from "./drawing";
import { makeJourneys } from "./journeys";
import type { Map } from "./maplibre";
import { makePanel } from "./panel";
import { change } from "./places";
import { listen } from "./pointing";
import { offerHere } from "./position";
import { connect, highlight, load } from "./results";
import { say, tellCounts, tellTrouble } from "./status";
import { dress, mark, type Mark } from "./style";

export { pick } from "./pick";

/** Near enough to see the streets around a place. */
const NEAR = 15;

let opened: { go(address: string): Promise<void> } | undefined;

/** Shows the map of a frame; with an address, the results of that address on it. */
export async function show(frame: HTMLElement, address?: string): Promise<void> {
  const root = frame.closest<HTMLElement>("[data-results]")!;
  if (opened && address) return opened.go(address);
  if (address && (await load(root, frame, address))) window.history.pushState(null, "", address);
  if (!opened && isAble(frame)) opened = open(frame, root);
}

/** Whether this device can draw; says so when it cannot. */
function isAble(frame: HTMLElement): boolean {
  const able = canDraw();
  const fallback = frame.querySelector<HTMLElement>("[data-fallback]")!;
  fallback.hidden = able;
  fallback.textContent = fallback.dataset.failed ?? "";
  frame.querySelector<HTMLElement>("[data-view]")!.hidden = !able;
  frame.querySelector<HTMLElement>("[data-foot]")!.hidden = !able;
  return able;
}

function open(frame: HTMLElement, root: HTMLElement) {
  const canvas = frame.querySelector<HTMLElement>("[data-canvas]")!;
  const map = make(frame, canvas, camera.start(frame));
  map.getCanvas().setAttribute("aria-describedby", "carte-aide");

  const again = frame.querySelector<HTMLElement>("[data-again]")!;
  const marks: { chosen?: Mark; pointed?: Mark; here?: Mark } = {};
  const redraw = () => mark(map, [marks.here, marks.pointed, marks.chosen].filter((one) => one !== undefined));
  const panel = makePanel(frame, (lngLat) => {
    marks.chosen = lngLat && { lngLat, here: false };
    redraw();
    highlight(root, panel.shown());
    camera.remember(map, panel.shown());
    if (lngLat) uncover(map, frame, lngLat);
  });
  const journeys = makeJourneys(root, () => !frame.hidden, async (address, keepView) => {
    panel.close();
    if (!(await load(root, frame, address))) return false;
    again.hidden = true;
    map.resize();
    change(map, frame.dataset.tiles!);
    if (!keepView) {
      camera.follow(map, frame);
      root.querySelector<HTMLElement>("h1")?.focus();
    }
    return true;
  });

  const anew = dress(map, frame);
  map.on("styledata", redraw);
  listen(map, canvas, panel);
  tellCounts(map, frame);
  tellTrouble(map, frame, anew);
  map.on("moveend", ({ originalEvent }: { originalEvent?: Event }) => {
    if (!originalEvent) return;
    again.hidden = false;
    camera.remember(map, panel.shown());
  });
  again.addEventListener("click", () => {
    again.hidden = true;
    map.getCanvas().focus({ preventScroll: true });
    void journeys.go(camera.searchHere(map), true);
  });
  frame.querySelector("[data-closer]")!.addEventListener("click", (originalEvent) => map.zoomIn({}, { originalEvent }));
  frame.querySelector("[data-farther]")!.addEventListener("click", (originalEvent) => map.zoomOut({}, { originalEvent }));
  connect(root, frame, {
    point: (lngLat) => {
      marks.pointed = lngLat && { lngLat, here: false };
      redraw();
    },
    show: (id, lngLat) => {
      map.easeTo({ center: lngLat, zoom: Math.max(map.getZoom(), NEAR) });
      void panel.open(id);
    },
  });
  offerHere(frame, (text) => say(frame, text), (lngLat) => {
    marks.here = { lngLat, here: true };
    redraw();
    again.hidden = false;
    map.easeTo({ center: lngLat, zoom: Math.max(map.getZoom(), NEAR - 2) }, { originalEvent: new Event("here") });
  });
  offerAdding(map, frame, (text) => say(frame, text), (lngLat) => {
    marks.here = { lngLat, here: true };
    redraw();
  });
  const place = camera.placeInAddress();
  if (place) void panel.open(...place.split(","));
  return journeys;
}

/** Moves page and map when they hide the place that the panel is about. */
function uncover(map: Map, frame: HTMLElement, lngLat: [number, number]): void {
  // On the way to the place it is not yet known what will hide it.
  if (map.isMoving()) return void map.once("moveend", () => uncover(map, frame, lngLat));
  frame.scrollIntoView({ block: isNarrow() ? "start" : "nearest" });
  const panel = frame.querySelector<HTMLElement>("[data-panel]")!.getBoundingClientRect();
  const canvas = map.getCanvas().getBoundingClientRect();
  const { x, y } = map.project(lngLat);
  const hidden =
    canvas.left + x < panel.right && canvas.left + x > panel.left && canvas.top + y > panel.top && canvas.top + y < panel.bottom;
  if (hidden) map.easeTo({ center: lngLat, offset: isNarrow() ? [0, -canvas.height / 4] : [panel.width / 2, 0] });
}

/** Whether the panel is at the foot of the screen, as the style sheet has it. */
function isNarrow(): boolean {
  return window.matchMedia("(max-width: 47.99rem)").matches;
}
