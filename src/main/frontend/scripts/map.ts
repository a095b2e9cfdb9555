// The map is large, so it is only loaded where it is shown, or when somebody asks for it.

interface Island {
  show(frame: HTMLElement, address?: string): Promise<void>;
}

/** Loads the map of a frame that is shown; lets the link beside the list show it in place. */
export function offerMap(frame: HTMLElement): void {
  const load = () => import(frame.dataset.map!) as Promise<Island>;
  if (!frame.hidden) void start(frame, load);
  document.addEventListener("click", async (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-beside]") : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || !frame.hidden) return;
    event.preventDefault();
    try {
      await (await load()).show(frame, link.dataset.beside);
    } catch {
      window.location.assign(link.href);
    }
  });
}

async function start(frame: HTMLElement, load: () => Promise<Island>): Promise<void> {
  const fallback = frame.querySelector<HTMLElement>("[data-fallback]")!;
  fallback.textContent = fallback.dataset.busy ?? "";
  try {
    await (await load()).show(frame);
  } catch {
    fallback.hidden = false;
    fallback.textContent = fallback.dataset.failed ?? "";
  }
}
