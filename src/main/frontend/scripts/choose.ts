import { insert } from "./write";

interface Named {
  id: string;
  name: string;
}

interface Offer {
  id: string;
  path: string;
  picture: string;
  label: string;
  description: string;
}

const PAUSE = 200;
const SHORTEST = 2;

/** A field that finds a place or a territory while its name is typed; what is chosen is written into the form at once. */
export function chooseName(box: HTMLElement): void {
  const input = box.querySelector<HTMLInputElement>('input[type="text"]');
  const kept = box.querySelector<HTMLInputElement>('input[type="hidden"]');
  if (!input || !kept) return;
  const list = document.createElement("ul");
  list.id = `${input.id}-liste`;
  list.className = "pick-shown";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.querySelector("strong")?.textContent ?? "");
  list.hidden = true;
  // Says how many there are, and that there are none: a list that stays shut without a word looks broken.
  const said = document.createElement("p");
  said.className = "hint";
  said.setAttribute("role", "status");
  input.closest(".pick-line")?.after(list, said);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", list.id],
    ["aria-expanded", "false"],
  ]) input.setAttribute(name, value);

  let items: Named[] = [];
  let at = -1;
  let timer = 0;
  let request: AbortController | undefined;

  const close = () => {
    window.clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    said.textContent = "";
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (index: number) => {
    at = index;
    [...list.children].forEach((each, i) => each.setAttribute("aria-selected", String(i === index)));
    input.setAttribute("aria-activedescendant", list.children[index]?.id ?? "");
  };
  const choose = (item: Named) => {
    input.value = item.name;
    kept.value = item.id;
    box.querySelectorAll(".pick-offers").forEach((each) => each.remove());
    close();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const ask = async () => {
    request?.abort();
    if (input.value.trim().length < SHORTEST) return close();
    request = new AbortController();
    try {
      const answer = await fetch(`${box.dataset.source}?q=${encodeURIComponent(input.value)}`, { signal: request.signal });
      if (!answer.ok) return close();
      items = ((await answer.json()) as { items: Named[] }).items;
    } catch {
      return;
    }
    if (document.activeElement !== input) return close();
    list.replaceChildren(
      ...items.map((item, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = item.name;
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => choose(item));
        return option;
      }),
    );
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
    input.removeAttribute("aria-activedescendant");
    said.textContent = items.length ? `${box.dataset.count ?? ""} ${items.length}` : (box.dataset.none ?? "");
    at = -1;
  };
  input.addEventListener("input", () => {
    kept.value = "";
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    if (event.key === "Enter") {
      event.preventDefault(); // never sends the whole form
      if (at >= 0) choose(items[at]);
      else if (list.hidden && !kept.value) void ask();
      return;
    }
    if (!["ArrowDown", "ArrowUp"].includes(event.key)) return;
    event.preventDefault();
    if (list.hidden) return void ask();
    mark((at + (event.key === "ArrowDown" ? 1 : -1) + items.length) % items.length);
  });
}

/** Writes what was chosen by name into the text as a link, at the cursor, without sending the form. */
export function linkChosen(box: HTMLElement, area: HTMLTextAreaElement): void {
  const kind = box.dataset.link ?? "";
  const input = box.querySelector<HTMLInputElement>('input[type="text"]');
  const kept = box.querySelector<HTMLInputElement>('input[type="hidden"]');
  const button = box.querySelector<HTMLButtonElement>(`button[value="${kind}-texte"]`);
  button?.addEventListener("click", (event) => {
    if (!input || !kept?.value) return; // the server finds out what is meant
    event.preventDefault();
    const path = kind === "lieu" ? `/lieux/${kept.value}` : `/observatoire/${kept.value.replace(":", "/")}`;
    insert(area, `[${plain(input.value)}](${path})`, false);
    input.value = "";
    kept.value = "";
  });
}

/** Files that are looked for and sent without leaving the form. */
export function chooseFile(box: HTMLElement): void {
  const name = box.id;
  const sought = box.querySelector<HTMLInputElement>('input[type="search"]');
  const find = box.querySelector<HTMLButtonElement>(`.pick-line button[value="${name}"]`);
  const offers = box.querySelector<HTMLElement>(".pick-offers");
  const sent = box.querySelector<HTMLInputElement>('input[type="file"]');
  const take = sent?.parentElement?.querySelector<HTMLButtonElement>("button");
  const description = box.querySelector<HTMLInputElement>(`[name="${name}-description"]`);

  const show = (all: Offer[]) => {
    if (!offers) return;
    const none = document.createElement("p");
    none.className = "hint";
    none.textContent = box.dataset.none ?? "";
    offers.replaceChildren(...(all.length ? all.map((each) => choice(name, each)) : [none]));
  };
  if (sought && find && offers) {
    const look = async () => {
      const path = `${box.dataset.source}?genre=${box.dataset.pick}&q=${encodeURIComponent(sought.value)}`;
      const answer = await fetch(path);
      if (answer.ok) show(((await answer.json()) as { items: Offer[] }).items);
    };
    find.addEventListener("click", (event) => {
      event.preventDefault();
      void look();
    });
    sought.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      void look();
    });
  }
  box.addEventListener("change", (event) => {
    const radio = event.target;
    if (!(radio instanceof HTMLInputElement) || radio.type !== "radio" || !description || description.value) return;
    description.value = radio.dataset.description ?? "";
  });
  take?.addEventListener("click", async (event) => {
    const file = sent?.files?.[0];
    const form = box.closest("form");
    if (!file || !sent || !form) return;
    event.preventDefault();
    const body = new FormData();
    for (const key of Array.from(form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')).slice(0, 1)) body.append(key.name, key.value);
    body.append("fichier", file);
    body.append("genre", box.dataset.pick ?? "");
    body.append("description", description?.value ?? "");
    const answer = await fetch(box.dataset.source ?? "", { method: "POST", body });
    const said = (await answer.json().catch(() => ({}))) as { item?: Offer; error?: string };
    box.querySelector(".error")?.remove();
    if (said.item) {
      const added = choice(name, said.item);
      sent.value = "";
      box.querySelector("legend")?.after(added);
      added.querySelector("input")?.click();
      added.querySelector("input")?.focus();
    } else if (said.error) {
      const trouble = document.createElement("p");
      trouble.className = "error";
      trouble.setAttribute("role", "alert");
      trouble.textContent = said.error;
      sent.before(trouble);
    } else form.requestSubmit(take);
  });
}

/** Writes the chosen file into the text at the cursor; without a description of a picture the server says what is missing. */
export function writeChosen(box: HTMLElement, area: HTMLTextAreaElement): void {
  const button = box.querySelector<HTMLButtonElement>('button[value="ajout-texte"]');
  button?.addEventListener("click", (event) => {
    const radio = box.querySelector<HTMLInputElement>(`input[type="radio"][name="${box.id}"]:checked`);
    const description = box.querySelector<HTMLInputElement>(`[name="${box.id}-description"]`);
    const caption = box.querySelector<HTMLInputElement>(`[name="${box.id}-legende"]`);
    const path = radio?.dataset.path ?? "";
    const picture = radio?.parentElement?.querySelector("img") !== null;
    if (!radio?.value || !path || !description?.value.trim()) return;
    event.preventDefault();
    const below = plain(caption?.value ?? "").replaceAll('"', "”");
    const text = `[${plain(description.value)}](${path}${picture && below ? ` "${below}"` : ""})`;
    insert(area, picture ? `!${text}` : text, picture);
    description.value = "";
    if (caption) caption.value = "";
    box.querySelector<HTMLInputElement>('input[type="radio"][value=""]')?.click();
  });
}

function choice(name: string, offer: Offer): HTMLLabelElement {
  const label = document.createElement("label");
  label.className = "tick pick-file";
  const radio = document.createElement("input");
  radio.type = "radio";
  radio.name = name;
  radio.value = offer.id;
  radio.dataset.path = offer.path;
  radio.dataset.description = offer.description;
  label.append(radio);
  if (offer.picture) {
    const picture = document.createElement("img");
    picture.src = offer.picture;
    picture.alt = "";
    label.append(picture);
  }
  const said = document.createElement("span");
  const about = document.createElement("span");
  about.className = "hint";
  about.textContent = offer.label;
  said.append(...(offer.description ? [offer.description, document.createElement("br")] : []), about);
  label.append(said);
  return label;
}

function plain(text: string): string {
  return text.replaceAll("[", "(").replaceAll("]", ")").replaceAll("\\", "").trim();
}
