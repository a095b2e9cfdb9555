const PAUSE = 700;
const HIDDEN = "jalon-apercu-masque";

/** Shows beside a form what is being written, as readers will see it, after each pause. The form has a button for the same. */
export function previewLive(box: HTMLElement): void {
  const form = box.closest("form");
  const desk = box.closest<HTMLElement>(".desk");
  const { preview = "", title = "", show = "", hide = "", late = "" } = box.dataset;
  if (!form || !desk) return;

  const part = document.createElement("section");
  part.className = "desk-live";
  part.setAttribute("aria-label", title);
  const toggle = document.createElement("button");
  toggle.type = "button";
  toggle.className = "quiet";
  const late_ = document.createElement("p");
  late_.className = "hint";
  late_.textContent = late;
  late_.hidden = true;
  const seen = document.createElement("div");
  seen.className = "desk-seen";
  seen.id = "apercu-vif";
  seen.tabIndex = 0;
  seen.setAttribute("role", "group");
  seen.setAttribute("aria-label", title);
  toggle.setAttribute("aria-controls", seen.id);
  part.append(toggle, late_, seen);
  box.append(part);

  let timer = 0;
  let request: AbortController | undefined;
  let last = "";

  const draw = async () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
    const said = fields.toString();
    if (seen.hidden || said === last) return;
    request?.abort();
    request = new AbortController();
    try {
      const answer = await fetch(preview, { method: "POST", body: fields, signal: request.signal });
      late_.hidden = answer.ok;
      if (!answer.ok) return;
      const html = await answer.text();
      const top = seen.scrollTop;
      // The height stays while pictures load again, so that nothing below moves.
      seen.style.minHeight = `${Math.min(seen.scrollHeight, 20000)}px`;
      seen.innerHTML = html;
      seen.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
      seen.scrollTop = top;
      window.setTimeout(() => (seen.style.minHeight = ""), 400);
      last = said;
    } catch (error) {
      late_.hidden = error instanceof DOMException;
    }
  };
  const soon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(draw, PAUSE);
  };
  const set = (hidden: boolean) => {
    seen.hidden = hidden;
    desk.classList.toggle("desk-wide", !hidden);
    toggle.textContent = hidden ? show : hide;
    toggle.setAttribute("aria-expanded", String(!hidden));
    if (!hidden) void draw();
  };
  toggle.addEventListener("click", () => {
    set(!seen.hidden);
    try {
      localStorage.setItem(HIDDEN, seen.hidden ? "oui" : "");
    } catch {
      // a browser that keeps nothing shows it again next time
    }
  });
  let hidden = false;
  try {
    hidden = localStorage.getItem(HIDDEN) === "oui";
  } catch {
    // shown
  }
  // Who asked for the preview of the page has it already.
  set(hidden || document.getElementById("apercu") !== null);
  form.addEventListener("input", soon);
}
