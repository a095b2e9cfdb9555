/** Closes the menu of the person by Escape or by a click elsewhere. */
export function closeByLeaving(menu: HTMLDetailsElement): void {
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target as Node)) {
      menu.open = false;
    }
  });
}
