// A position that is shown instead of written: the map comes only when somebody asks for it.

interface Island {
  pick(frame: HTMLElement, field: HTMLInputElement): Promise<void>;
}

/** Puts the button below the field that the map fills. */
export function offerPicking(template: HTMLTemplateElement): void {
  const field = document.querySelector<HTMLInputElement>(`#${template.dataset.pick}`);
  const frame = template.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  if (!field || !frame) return;
  field.after(frame);
  const said = frame.querySelector<HTMLElement>("[data-said]")!;
  frame.querySelector("[data-open]")!.addEventListener("click", async () => {
    said.textContent = frame.dataset.busy ?? "";
    try {
      const island = (await import(frame.dataset.map!)) as Island;
      await island.pick(frame, field);
    } catch {
      said.textContent = frame.dataset.failed ?? "";
    }
  });
}
