/** Where copies of unsaved texts are kept; signing out clears all that begin so. */
const KEPT = "jalon-texte:";
const PAUSE = 1500;
const LONGEST = 200_000;
const MOST = 5;
const DAYS = 7 * 24 * 3600 * 1000;
const SENT = "jalon-texte-envoye";

interface Copy {
  at: number;
  fields: [string, string][];
}

/** Keeps in this browser what is written in a form and not saved yet, offers it back, and warns whoever leaves. */
export function keepUnsaved(form: HTMLFormElement): void {
  const key = KEPT + (form.dataset.kept ?? "");
  const troubled = document.querySelector(".desk-said.wrong") !== null || document.querySelector("#apercu, .desk-insert[open]") !== null;
  const begun = told(form);
  let dirty = troubled;
  let sending = false;
  let timer = 0;

  tidy(key);
  // The page that follows a save without trouble says that the copy is of no use any more.
  const sent = take(sessionStorage, SENT);
  if (sent && !troubled) drop(sent);
  const copy = read(key);
  if (copy && !troubled && JSON.stringify(copy.fields) !== JSON.stringify(begun)) offer(form, copy, key);
  else if (copy && !troubled) drop(key);

  form.addEventListener("input", () => {
    dirty = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => write(key, { at: Date.now(), fields: told(form) }), PAUSE);
  });
  form.addEventListener("submit", () => {
    sending = true;
    window.clearTimeout(timer);
    write(key, { at: Date.now(), fields: told(form) });
    try {
      sessionStorage.setItem(SENT, key);
    } catch {
      // the copy is offered once more then
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (dirty && !sending && JSON.stringify(told(form)) !== JSON.stringify(begun)) event.preventDefault();
  });
}

/** What is typed, without keys, files and what pickers look for. */
function told(form: HTMLFormElement): [string, string][] {
  const fields: [string, string][] = [];
  for (const each of Array.from(form.elements)) {
    if (!(each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement || each instanceof HTMLSelectElement)) continue;
    if (!each.name || each.type === "hidden" || each.type === "file" || each.type === "search") continue;
    if (each instanceof HTMLInputElement && (each.type === "checkbox" || each.type === "radio") && !each.checked) continue;
    if (each.closest(".desk-insert")) continue;
    fields.push([each.name, each.value]);
  }
  return fields;
}

function offer(form: HTMLFormElement, copy: Copy, key: string): void {
  const bar = document.createElement("div");
  bar.className = "desk-said desk-kept";
  bar.setAttribute("role", "status");
  const said = document.createElement("p");
  const when = new Date(copy.at).toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
  said.textContent = `${form.dataset.keptFound} ${when}.`;
  const buttons = document.createElement("div");
  buttons.className = "desk-buttons";
  const choose = (label: string, quiet: boolean, act: () => void) => {
    const button = document.createElement("button");
    button.type = "button";
    if (quiet) button.className = "quiet";
    button.textContent = label;
    button.addEventListener("click", () => {
      bar.remove();
      act();
    });
    buttons.append(button);
  };
  choose(form.dataset.keptTake ?? "", false, () => {
    restore(form, copy);
    form.dispatchEvent(new Event("input", { bubbles: true }));
    form.querySelector<HTMLElement>("#texte")?.focus();
  });
  choose(form.dataset.keptDrop ?? "", true, () => drop(key));
  bar.append(said, buttons);
  form.before(bar);
}

function restore(form: HTMLFormElement, copy: Copy): void {
  const ticked = new Set(copy.fields.map(([name, value]) => `${name}=${value}`));
  for (const each of Array.from(form.querySelectorAll<HTMLInputElement>("input[type=checkbox], input[type=radio]"))) {
    if (!each.closest(".desk-insert")) each.checked = ticked.has(`${each.name}=${each.value}`);
  }
  for (const [name, value] of copy.fields) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) field.value = value;
    else if (field instanceof HTMLInputElement && field.type !== "checkbox" && field.type !== "radio") field.value = value;
  }
}

function read(key: string): Copy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(key) ?? "null") as Copy | null;
    return copy && Array.isArray(copy.fields) && typeof copy.at === "number" ? copy : null;
  } catch {
    return null;
  }
}

function write(key: string, copy: Copy): void {
  const text = JSON.stringify(copy);
  if (text.length > LONGEST) return;
  try {
    localStorage.setItem(key, text);
  } catch {
    // a browser that keeps nothing, or is full, keeps nothing
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // nothing was kept then
  }
}

function take(store: Storage, key: string): string | null {
  try {
    const value = store.getItem(key);
    store.removeItem(key);
    return value;
  } catch {
    return null;
  }
}

/** Forgets the copies of other people, old ones, and all but the newest few. */
function tidy(own: string): void {
  const person = own.slice(0, own.indexOf(":", KEPT.length) + 1);
  try {
    const all = Object.keys(localStorage).filter((key) => key.startsWith(KEPT));
    const ages = all.map((key) => ({ key, at: read(key)?.at ?? 0 })).sort((one, other) => other.at - one.at);
    ages
      .filter((each, index) => !each.key.startsWith(person) || Date.now() - each.at > DAYS || index >= MOST)
      .forEach((each) => drop(each.key));
  } catch {
    // nothing was kept then
  }
}
