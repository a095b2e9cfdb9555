const PAUSE = 1500;

/** Asks for advice after a pause in writing, and leads from each piece of advice to its words. The form does the same on a button. */
export function checkWhileWriting(form: HTMLFormElement, area: HTMLTextAreaElement): void {
  const list = document.querySelector<HTMLElement>("[data-check-list]");
  const said = document.querySelector<HTMLElement>("[data-check-said]");
  if (!list || !said) return;
  let waiting = 0;
  let asked = 0;
  let announced = "";

  const ask = async (): Promise<void> => {
    const turn = ++asked;
    const fields = new URLSearchParams({ texte: area.value, langue: "fr", fragment: "1" });
    const key = form.querySelector<HTMLInputElement>("input[name=cle]");
    if (key) fields.set("cle", key.value);
    try {
      const answer = await fetch(form.dataset.check ?? "", { method: "POST", body: fields });
      if (!answer.ok || turn !== asked) return;
      list.innerHTML = await answer.text();
      const summary = list.querySelector(".easycheck-summary")?.textContent ?? "";
      // Said once a pause, and only when it is news.
      if (summary !== announced) said.textContent = announced = summary;
    } catch {
      // Without a connection the advice stays as it was; saving says what is wrong.
    }
  };

  area.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), PAUSE);
  });
  list.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLElement>("[data-start]");
    if (!link) return;
    event.preventDefault();
    show(area, Number(link.dataset.start), Number(link.dataset.end));
  });
}

/** Selects words and brings them into view. */
function show(area: HTMLTextAreaElement, start: number, end: number): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const before = area.value.slice(0, start).length / Math.max(1, area.value.length);
  area.scrollTop = Math.max(0, before * area.scrollHeight - area.clientHeight / 2);
  area.scrollIntoView({ block: "center" });
}
