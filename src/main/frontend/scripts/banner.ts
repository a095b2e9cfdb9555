const KEY = "jalon-banners";

/** Takes away a banner whose time is over, as on pages that were saved, or that was put away in this tab; offers to put it away. */
export function showBanner(banner: HTMLElement): void {
  const { banner: id = "", until = "" } = banner.dataset;
  const away = hidden();
  if (Date.parse(until) <= Date.now() || away.includes(id)) {
    banner.remove();
    return;
  }
  const button = banner.querySelector<HTMLButtonElement>("[data-dismiss]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    hide([...hidden(), id]);
    banner.remove();
    // What was pressed is gone: whoever uses the keyboard goes on where the page begins.
    document.getElementById("contenu")?.focus();
  });
}

function hidden(): string[] {
  try {
    return (sessionStorage.getItem(KEY) ?? "").split(" ");
  } catch {
    return [];
  }
}

function hide(ids: string[]): void {
  try {
    sessionStorage.setItem(KEY, ids.join(" ").trim());
  } catch {
    // Storage is closed in this browser: the banner is back on the next page.
  }
}
