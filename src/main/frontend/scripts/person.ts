/** Closes the menu of the person by Escape or by a click elsewhere. */
export function closeByLeaving(menu: HTMLDetailsElement): void {
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
  // What this browser keeps of texts that were not saved is theirs alone.
  menu.querySelector("form")?.addEventListener("submit", () => {
    try {
      Object.keys(localStorage).filter((key) => key.startsWith("jalon-texte:")).forEach((key) => localStorage.removeItem(key));
    } catch {
      // a browser that keeps nothing
    }
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target as Node)) {
      menu.open = false;
    }
  });
}
