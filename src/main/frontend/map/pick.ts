// A position chosen on a small map within a form. The field it fills is the one that is sent; nothing else of the form changes.
import { canDraw, make } from "./drawing";
import { spoken, written } from "./heading";
import { type LngLat, type Map, Marker } from "./maplibre";
import { say, tellTrouble } from "./status";
import { dress } from "./style";
import { type Spot, whereabouts } from "./whereabouts";

/** How far an arrow key moves the marker, in pixels; ten times as far with the shift key. */
const STEP = 10;

const ARROWS: Record<string, [number, number]> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** The marker stays this far from the edges, in pixels. */
const MARGIN = 48;

/** How long the marker rests before its position is said, so that a held key says it once, in milliseconds. */
const REST = 300;

let opened: { begin(spot: Spot | undefined): void } | undefined;

/** Opens the map where the form says that the place is. */
export async function pick(frame: HTMLElement, field: HTMLInputElement): Promise<void> {
  if (!canDraw()) return say(frame, frame.dataset.failed ?? "");
  const spot = await whereabouts(frame.dataset.where!, field);
  frame.querySelector<HTMLElement>("[data-open]")!.hidden = true;
  frame.querySelector<HTMLElement>("[data-opened]")!.hidden = false;
  say(frame, spot ? "" : (frame.dataset.nowhere ?? ""));
  opened ??= open(frame, field, spot);
  opened.begin(spot);
}

function view(spot: Spot | undefined) {
  return spot ? { center: spot.at, zoom: spot.near ? 17 : 13 } : { center: [2.6, 46.6] as [number, number], zoom: 5 };
}

function open(frame: HTMLElement, field: HTMLInputElement, spot: Spot | undefined) {
  const button = (name: string) => frame.querySelector<HTMLElement>(`[data-${name}]`)!;
  const map = make(frame, button("canvas"), view(spot));
  tellTrouble(map, frame, dress(map, frame));
  const marker = new Marker({ element: button("pin"), anchor: "bottom", draggable: true });
  // What the person wrote, which cancelling gives back, and where the marker began.
  let typed = field.value;
  let from: LngLat | undefined;
  // Where the marker stands without having been written anywhere yet.
  let unsaid: LngLat | undefined;
  let filling = false;
  let timer = 0;

  const fill = (text: string) => {
    field.value = text;
    filling = true;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    filling = false;
  };
  const choose = (at: LngLat) => {
    unsaid = undefined;
    fill(written(at));
    window.clearTimeout(timer);
    timer = window.setTimeout(() => say(frame, spoken(at, from, frame.dataset)), REST);
  };
  const put = (at: LngLat) => {
    marker.setLngLat(at).addTo(map);
    choose(at);
  };
  const stand = (found: Spot | undefined) => {
    from = found?.at;
    unsaid = found?.given ? undefined : found?.at;
    map.jumpTo(view(found));
    if (found) marker.setLngLat(found.at).addTo(map);
    else marker.remove();
  };
  const close = (words: string) => {
    window.clearTimeout(timer);
    button("opened").hidden = true;
    button("open").hidden = false;
    button("open").focus();
    say(frame, words);
  };

  field.addEventListener("input", () => {
    if (!filling) typed = field.value;
  });
  field.addEventListener("change", async () => {
    if (!button("opened").hidden) stand(await whereabouts(frame.dataset.where!, field));
  });
  map.on("click", ({ lngLat, originalEvent }) => {
    if (!marker.getElement().contains(originalEvent.target as Node)) put(lngLat);
  });
  marker.on("dragend", () => choose(marker.getLngLat()));
  moveByKeys(map, () => marker.getLngLat() ?? map.getCenter(), put);
  button("closer").addEventListener("click", () => map.zoomIn());
  button("farther").addEventListener("click", () => map.zoomOut());
  button("put").addEventListener("click", () => put(map.getCenter()));
  button("keep").addEventListener("click", () => {
    if (unsaid) choose(unsaid);
    close(frame.dataset.kept ?? "");
  });
  button("cancel").addEventListener("click", () => {
    fill(typed);
    close(frame.dataset.cancelled ?? "");
  });

  return {
    begin(found: Spot | undefined): void {
      typed = field.value;
      map.resize();
      stand(found);
      map.getCanvas().focus({ preventScroll: true });
      button("canvas").scrollIntoView({ block: "nearest" });
    },
  };
}

/** Arrow keys move the marker, and the map only when the marker would leave it. */
function moveByKeys(map: Map, where: () => LngLat, put: (at: LngLat) => void): void {
  const canvas = map.getCanvas();
  // Screen readers keep the arrow keys for themselves anywhere else.
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-describedby", "choix-aide");
  canvas.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? 10 * STEP : STEP;
    const { x, y } = map.project(where());
    const at = map.unproject([x + arrow[0] * step, y + arrow[1] * step]);
    put(at);
    const next = map.project(at);
    const { clientWidth, clientHeight } = canvas;
    const inside = next.x > MARGIN && next.y > MARGIN && next.x < clientWidth - MARGIN && next.y < clientHeight - MARGIN;
    if (!inside) map.panTo(at);
  });
}
