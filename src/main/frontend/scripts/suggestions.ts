// A text field that proposes what somebody may be typing: the combobox pattern of ARIA 1.2 with a list.

interface Suggestion {
  genre: "commune" | "adresse" | "lieu" | "epci" | "departement" | "region";
  libelle: string;
  id?: string;
  url?: string;
}

/** Milliseconds without a key before the server is asked, and letters before it is worth asking. */
const PAUSE = 150;
const SHORTEST = 2;

/** Turns the field into a combobox. Its form keeps working as it did. */
export function offerSuggestions(input: HTMLInputElement): void {
  const list = document.createElement("ul");
  list.id = `${input.id}-propositions`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.suggestions ?? "");
  list.hidden = true;
  const status = document.createElement("span");
  status.className = "hidden";
  status.setAttribute("role", "status");
  input.after(list, status);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", list.id],
    ["aria-expanded", "false"],
  ]) {
    input.setAttribute(name, value);
  }

  let items: Suggestion[] = [];
  let chosen = -1;
  let timer = 0;
  let request: AbortController | undefined;

  const close = () => {
    window.clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const highlight = (index: number) => {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    const option = list.children[index];
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };

  const take = (index: number) => {
    const item = items[index];
    close();
    if (!item) return;
    if (input.dataset.from && item.url && input.dataset.take !== "name") {
      window.location.assign(item.url);
    } else if (item.genre === "lieu" && item.id) {
      window.location.assign(`${input.form?.getAttribute("action") ?? "/lieux"}/${encodeURIComponent(item.id)}`);
    } else {
      input.value = item.libelle;
      input.focus();
    }
  };

  const show = (found: Suggestion[]) => {
    items = found;
    list.replaceChildren(
      ...found.map((item, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.className = item.genre;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = item.libelle;
        option.addEventListener("pointerdown", (event) => event.preventDefault());
        option.addEventListener("click", () => take(index));
        return option;
      }),
    );
    chosen = -1;
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    input.removeAttribute("aria-activedescendant");
    status.textContent = found.length > 0 ? `${found.length} ${input.dataset.count}` : (input.dataset.none ?? "");
  };

  const ask = async () => {
    request?.abort();
    const text = input.value.trim();
    if (text.length < SHORTEST) return close();
    request = new AbortController();
    try {
      const answer = await fetch(`${input.dataset.from ?? "/api/v1/suggestions"}?q=${encodeURIComponent(text)}`, { signal: request.signal });
      if (answer.ok && document.activeElement === input) show(((await answer.json()) as { items: Suggestion[] }).items);
    } catch {
      // Suggestions are a comfort: when they do not come, the field is still a field.
    }
  };

  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!open) return void ask();
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One position more than there are items: the text itself.
      highlight(((chosen + 1 + step + items.length + 1) % (items.length + 1)) - 1);
    } else if (event.key === "Enter" && open && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "Tab") {
      close();
    }
  });
}
