// The place that was chosen, in short: beside the map on wide screens, at the foot of the screen on phones.

export interface Panel {
  /** Shows a place, or those that are at the same spot, and brings the keyboard there. */
  open(...ids: string[]): Promise<void>;
  close(): void;
  /** The place that is shown, or several with commas. */
  shown(): string | undefined;
}

/** @param changed told whenever another place is shown, or none */
export function makePanel(frame: HTMLElement, changed: (lngLat?: [number, number]) => void): Panel {
  const panel = frame.querySelector<HTMLElement>("[data-panel]")!;
  const body = panel.querySelector<HTMLElement>("[data-body]")!;
  const prefix = document.documentElement.lang === "en" ? "/en" : "";
  let shown: string | undefined;
  let opener: Element | null = null;

  const appear = (content: Node) => {
    if (panel.hidden) opener = document.activeElement;
    body.replaceChildren(content);
    panel.hidden = false;
    panel.scrollTop = 0;
    panel.focus({ preventScroll: true });
    document.dispatchEvent(new CustomEvent("jalon:content", { detail: body }));
  };

  const close = () => {
    if (panel.hidden) return;
    const inside = panel.contains(document.activeElement);
    panel.hidden = true;
    body.replaceChildren();
    shown = undefined;
    changed();
    if (!inside) return;
    const back = opener instanceof HTMLElement && opener.isConnected ? opener : frame.querySelector("canvas");
    back?.focus({ preventScroll: true });
  };

  const open = async (...ids: string[]) => {
    const asked = ids.join(",");
    const path = ids.length > 1 ? `resumes?id=${asked}` : `${encodeURIComponent(asked)}/resume`;
    shown = asked;
    const card = document.createElement("div");
    let at: [number, number] | undefined;
    try {
      const answer = await fetch(`${prefix}/lieux/${path}`);
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      // Printed by our own server from a template that escapes what sources wrote.
      card.innerHTML = await answer.text();
      at = lngLat(card.querySelector<HTMLElement>("[data-at]"));
    } catch {
      card.textContent = panel.dataset.failed ?? "";
    }
    if (shown !== asked) return;
    appear(card);
    changed(at);
  };

  panel.querySelector("[data-close]")!.addEventListener("click", close);
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.preventDefault();
    close();
  });
  return { open, close, shown: () => shown };
}

/** Where an element of the page says that its place is. */
export function lngLat(element: HTMLElement | null): [number, number] | undefined {
  return element?.dataset.at ? (element.dataset.at.split(",").map(Number) as [number, number]) : undefined;
}
