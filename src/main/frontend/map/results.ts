// The list beside the map: it shows what the map shows, and points at it.
import { lngLat } from "./panel";

export interface Pointer {
  /** A place of the list has the person's attention, or none has any more. */
  point(lngLat?: [number, number]): void;
  /** The person wants to see it on the map. */
  show(id: string, lngLat: [number, number]): void;
}

const ITEM = "li[data-at]";

/** Makes items point at their places, and gives each a button that shows it on the map. */
export function connect(root: HTMLElement, frame: HTMLElement, pointer: Pointer): void {
  const item = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>(ITEM) : null);
  for (const [enter, leave] of [
    ["pointerover", "pointerout"],
    ["focusin", "focusout"],
  ]) {
    root.addEventListener(enter, ({ target }) => item(target) && pointer.point(lngLat(item(target))));
    root.addEventListener(leave, ({ target }) => item(target) && pointer.point());
  }
  root.addEventListener("click", ({ target }) => {
    const chosen = target instanceof Element && target.closest(".on-map") ? item(target) : null;
    const at = lngLat(chosen);
    if (chosen && at) pointer.show(chosen.dataset.place!, at);
  });
  addButtons(root, frame);
}

/** The items of a place are marked while the map points at it. */
export function highlight(root: HTMLElement, id: string | undefined): void {
  root.querySelectorAll<HTMLElement>(ITEM).forEach((item) => {
    item.classList.toggle("shown", id !== undefined && item.dataset.place === id);
  });
}

/**
 * Replaces what the page says by what another address says, in place.
 *
 * @returns the frame's new description, when that page has a map too
 */
export async function load(root: HTMLElement, frame: HTMLElement, address: string): Promise<boolean> {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const other = page.querySelector<HTMLElement>("[data-results]");
  const frameThere = other?.querySelector<HTMLElement>("[data-part=frame]");
  if (!answer.ok || !other || !frameThere) return false;
  for (const name of ["head", "found"]) {
    const part = other.querySelector(`[data-part=${name}]`);
    if (part) root.querySelector(`[data-part=${name}]`)?.replaceWith(part);
  }
  Object.assign(frame.dataset, { ...frameThere.dataset });
  frame.hidden = frameThere.hidden;
  root.className = other.className;
  document.title = page.title;
  for (const name of ["head", "found"]) {
    const detail = root.querySelector(`[data-part=${name}]`);
    document.dispatchEvent(new CustomEvent("jalon:content", { detail }));
  }
  addButtons(root, frame);
  return true;
}

function addButtons(root: HTMLElement, frame: HTMLElement): void {
  if (frame.hidden) return;
  const template = frame.querySelector<HTMLTemplateElement>("template[data-open]");
  root.querySelectorAll<HTMLElement>(`[data-part=found] ${ITEM}`).forEach((item) => {
    if (!template || item.querySelector(".on-map")) return;
    const copy = template.content.cloneNode(true) as DocumentFragment;
    const name = copy.querySelector<HTMLElement>(".hidden");
    if (name) name.textContent = ` ${item.querySelector("h2")?.textContent ?? ""}`;
    (item.querySelector(".keep") ?? item).append(copy);
  });
}
