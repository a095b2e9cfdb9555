/** How long somebody stops typing before look-alikes are asked for. */
const PAUSE = 800;

/** What places are told apart by. */
const FIELDS = ["nom", "adresse", "code_postal", "commune", "code_insee", "position"];

/** Shows the places that a new one resembles, while it is being written. */
export function watchAlike(form: HTMLFormElement): void {
  const shown = form.querySelector<HTMLElement>("[data-alike]");
  if (!shown) return;
  let timer = 0;
  let running: AbortController | undefined;

  form.addEventListener("input", (event) => {
    if (!FIELDS.includes((event.target as HTMLInputElement).name)) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void refresh(), PAUSE);
  });

  async function refresh(): Promise<void> {
    const typed = new FormData(form);
    const query = new URLSearchParams();
    for (const name of FIELDS) query.set(name, String(typed.get(name) ?? ""));
    running?.abort();
    running = new AbortController();
    try {
      const response = await fetch(`${form.dataset.watch}?${query}`, { signal: running.signal });
      // Printed by our own server from a template that escapes what people wrote.
      if (response.ok && shown) shown.innerHTML = await response.text();
    } catch (trouble) {
      // Without a network, or when a newer question is on its way, what is shown stays.
      if (!(trouble instanceof DOMException || trouble instanceof TypeError)) throw trouble;
    }
  }
}
