/** Shows "share another way" where the device has its own list of ways. */
export function offerSharing(button: HTMLButtonElement): void {
  if (!("share" in navigator)) return;
  reveal(button);
  button.addEventListener("click", () => {
    const { share: text, title } = button.dataset;
    // The person may close the list: that is no error.
    navigator.share({ title, text }).catch(() => undefined);
  });
}

/** Shows "copy", which says when it is done. */
export function offerCopying(button: HTMLButtonElement): void {
  if (!navigator.clipboard) return;
  reveal(button);
  const status = button.parentElement?.querySelector("[role=status]");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? "");
    if (status) status.textContent = button.dataset.done ?? "";
  });
}

/** Sends phones straight to their map application; Apple's has a name of its own for such links. */
export function offerMaps(link: HTMLAnchorElement): void {
  const geo = link.dataset.geo ?? "";
  const apple = /iPhone|iPad|Macintosh/.test(navigator.userAgent);
  if (matchMedia("(pointer: coarse)").matches) {
    link.href = apple ? geo.replace(/^geo:([^?]+).*/, "maps:?daddr=$1") : geo;
  }
}

function reveal(button: HTMLElement): void {
  const item = button.closest<HTMLElement>("li, p");
  if (item) item.hidden = false;
}
