import { favourites, keep, offerKeeping } from "./favourites";

/** Fills the page of favourites with what the server says of the places kept here. */
export async function showFavourites(part: HTMLElement): Promise<void> {
  const list = part.querySelector<HTMLElement>("[data-list]")!;
  const status = part.querySelector<HTMLElement>("[role=status]")!;
  const clear = part.querySelector<HTMLButtonElement>("[data-clear]")!;
  const undo = part.querySelector<HTMLButtonElement>("[data-undo]")!;
  let before: string[] = [];

  async function show(): Promise<void> {
    const ids = favourites();
    clear.hidden = ids.length === 0;
    list.replaceChildren();
    status.textContent = ids.length === 0 ? (part.dataset.none ?? "") : "";
    if (ids.length === 0) return;
    try {
      const answer = await fetch(`${part.dataset.favourites}?${ids.map((id) => `id=${id}`).join("&")}`);
      if (!answer.ok) throw new Error(String(answer.status));
      list.innerHTML = await answer.text();
      list.querySelectorAll<HTMLButtonElement>("[data-favourite]").forEach(offerKeeping);
    } catch {
      status.textContent = part.dataset.failed ?? "";
    }
  }

  clear.addEventListener("click", () => {
    before = favourites();
    keep([]);
    undo.hidden = false;
    void show();
    undo.focus();
  });
  undo.addEventListener("click", () => {
    keep(before);
    undo.hidden = true;
    void show();
  });
  await show();
}
