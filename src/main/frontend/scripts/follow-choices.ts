// Sends the form after each choice and puts what the server made of it in the place of what was there.

/** Shows the result of a form as its choices change. */
export function followChoices(form: HTMLFormElement): void {
  let running: AbortController | undefined;
  form.addEventListener("change", (event) => {
    const live = form.querySelector("[data-live]");
    if (!live?.contains(event.target as Node)) return;
    running?.abort();
    running = new AbortController();
    void refresh(form, live, running.signal);
  });
}

async function refresh(form: HTMLFormElement, live: Element, signal: AbortSignal): Promise<void> {
  const said = form.querySelector("[data-said]");
  try {
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => typeof value === "string" && body.append(name, value));
    body.set("acte", "voir");
    const answer = await fetch(form.action, { method: "POST", body, signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-live]");
    if (!fresh) throw new Error("no result");
    replace(live, fresh);
    if (said) said.textContent = form.dataset.updated ?? "";
  } catch (error) {
    if (!signal.aborted && said) {
      said.textContent = form.dataset.failed ?? String(error);
      said.classList.remove("hidden");
    }
  }
}

/** Keeps what is open open, and the focus and the scrolling where they are. */
function replace(live: Element, fresh: Element): void {
  const focused = document.activeElement?.id;
  const scrolled = live.querySelector(".result")?.scrollTop ?? 0;
  live.querySelectorAll<HTMLDetailsElement>("details[open][id]").forEach(({ id }) => {
    const same = fresh.querySelector<HTMLDetailsElement>(`#${CSS.escape(id)}`);
    if (same) same.open = true;
  });
  live.replaceChildren(...Array.from(fresh.childNodes));
  const result = live.querySelector(".result");
  if (result) result.scrollTop = scrolled;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
