/** How long somebody stops typing before the preview follows. */
const PAUSE = 600;

/** Keeps the preview in step with the form, by sending it as the button does. */
export function previewHours(form: HTMLFormElement): void {
  const result = document.querySelector<HTMLElement>("#resultat");
  const said = document.querySelector<HTMLElement>("[data-hours-said]");
  if (!result || !said) return;
  let timer = 0;
  let running: AbortController | undefined;

  form.addEventListener("input", (event) => {
    const field = event.target as Element;
    if (field.closest(".paste") || !field.closest(".hours-form")) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void refresh(), PAUSE);
  });
  form.addEventListener("submit", () => window.clearTimeout(timer));

  async function refresh(): Promise<void> {
    running?.abort();
    running = new AbortController();
    try {
      const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
      const response = await fetch(form.action, { method: "POST", body, signal: running.signal });
      if (!response.ok) return;
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.querySelector("#resultat");
      if (!fresh || !result || !said) return;
      result.replaceChildren(...Array.from(fresh.childNodes).map((node) => document.importNode(node, true)));
      said.textContent = result.querySelector("[data-said], .mistakes h2")?.textContent ?? "";
      document.dispatchEvent(new CustomEvent("jalon:content", { detail: result }));
    } catch (trouble) {
      // Without a network, or when a newer preview is on its way, the last one stays.
      if (!(trouble instanceof DOMException || trouble instanceof TypeError)) throw trouble;
    }
  }
}
