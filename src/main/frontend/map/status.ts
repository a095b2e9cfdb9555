// What the map tells those who do not see it, and those who wonder: how many places are shown, and what went wrong.
import type { Map } from "./maplibre";
import { inView, SOURCE } from "./places";

/** Counts what is in view whenever the map rests; tests read the same numbers from the frame. */
export function tellCounts(map: Map, frame: HTMLElement): void {
  const status = frame.querySelector<HTMLElement>("[data-status]")!;
  const { none = "", one = "", many = "" } = status.dataset;
  const format = new Intl.NumberFormat(document.documentElement.lang);
  map.on("idle", () => {
    if (!map.isSourceLoaded(SOURCE)) return;
    const seen = inView(map);
    const count = seen.reduce((sum, place) => sum + place.count, 0);
    const text = count === 0 ? none : count === 1 ? one : many.replace("#", format.format(count));
    if (frame.dataset.seen !== String(count)) status.textContent = text;
    frame.dataset.seen = String(count);
    frame.dataset.drawn = String(map.queryRenderedFeatures({ layers: ["groupes", "lieux"] }).length);
  });
}

/** Says something that is not a count. */
export function say(frame: HTMLElement, text: string): void {
  frame.querySelector<HTMLElement>("[data-said]")!.textContent = text;
}

/**
 * Says when tiles do not come, and asks for them again when told, or when the device is connected again.
 *
 * @param again begins anew: the map gives up on tiles that failed once
 */
export function tellTrouble(map: Map, frame: HTMLElement, again: () => void): void {
  const trouble = frame.querySelector<HTMLElement>("[data-trouble]")!;
  map.on("error", (event) => {
    if ((event as unknown as { sourceId?: string }).sourceId) trouble.hidden = false;
  });
  const retry = () => {
    if (trouble.hidden) return;
    trouble.hidden = true;
    again();
  };
  trouble.querySelector("[data-retry]")!.addEventListener("click", retry);
  window.addEventListener("online", retry);
}
