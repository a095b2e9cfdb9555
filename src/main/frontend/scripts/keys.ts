// Single keys for moderators. They work outside of fields only, and can be switched off for good on this device.
const SWITCH = "jalon.moderation.keys";

function isOn(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true; // where nothing may be kept
  }
}

function keep(on: boolean): void {
  try {
    localStorage.setItem(SWITCH, on ? "on" : "off");
  } catch {
    // It then holds for this page alone.
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])"));
}

/** Walks through the rows of the queue. */
function move(step: number): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-row] .name a")];
  const row = document.activeElement?.closest("[data-row]");
  const here = links.findIndex((link) => row?.contains(link));
  links[here < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, here + step))]?.focus();
}

/** Opens a part of the page and goes to the first thing to do there. */
function open(part: HTMLDetailsElement): void {
  part.open = true;
  part.querySelector<HTMLElement>("input:not([type=hidden]), textarea, a")?.focus();
}

function press(key: string): boolean {
  const target = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (target instanceof HTMLDetailsElement) open(target);
  else if (target) target.click();
  else if (key === "p") return press("a"); // of one fact, all is what is chosen
  else return false;
  return true;
}

/** Offers the keys that a page documents. */
export function offerKeys(part: HTMLElement): void {
  let on = isOn();
  const help = part.querySelector("details")!;
  const button = part.querySelector<HTMLButtonElement>("[data-toggle]")!;
  const state = part.querySelector<HTMLElement>("[data-state]")!;
  function show(): void {
    button.textContent = (on ? part.dataset.off : part.dataset.on) ?? "";
    state.textContent = (on ? part.dataset.stateOn : part.dataset.stateOff) ?? "";
    document.documentElement.toggleAttribute("data-no-keys", !on);
  }
  button.addEventListener("click", () => {
    on = !on;
    keep(on);
    show();
  });
  document.addEventListener("keydown", (event) => {
    if (!on || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === "?") open(help);
    else if (part.dataset.keys === "queue" && (key === "j" || key === "k")) move(key === "j" ? 1 : -1);
    else if (part.dataset.keys === "queue" && key === "x") document.activeElement?.closest("[data-row]")?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
    else if (!/^[apqrdmoujk]$/.test(key) || !press(key)) return;
    event.preventDefault();
  });
  part.hidden = false;
  show();
}
