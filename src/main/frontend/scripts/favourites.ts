const KEY = "jalon.favoris";
/** As many as the page of favourites shows and prints. */
const MOST = 50;
const ID = /^[0-9a-hjkmnp-tv-z]{10}$/;

/** The ids kept in this browser, latest first; none when it keeps nothing. */
export function favourites(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string" && ID.test(id)).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps these and no others; false when the browser refuses, as in private windows. */
export function keep(ids: string[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
    return true;
  } catch {
    return false;
  }
}

/** Shows the star of a place, which keeps it or lets it go. */
export function offerKeeping(star: HTMLButtonElement): void {
  const id = star.dataset.favourite ?? "";
  const show = () => star.setAttribute("aria-pressed", String(favourites().includes(id)));
  if (!keep(favourites())) return;
  star.hidden = false;
  show();
  addEventListener("storage", show);
  star.addEventListener("click", () => {
    const others = favourites().filter((other) => other !== id);
    const adding = star.getAttribute("aria-pressed") !== "true";
    if (adding && others.length >= MOST) alert(star.dataset.full);
    else keep(adding ? [id, ...others] : others);
    show();
    star.dispatchEvent(new Event("favourite", { bubbles: true }));
  });
}
