/** What a button writes around or before what is selected in a text. */
interface Tool {
  before: string;
  after?: string;
  /** Whether every selected line gets the mark at its beginning. */
  lines?: boolean;
  /** Whether it stands alone between empty lines. */
  block?: boolean;
  /** What it opens instead of writing. */
  opens?: string;
}

/** In the order of the labels that the page gives, after the name of them all. */
const TOOLS: Tool[] = [
  { before: "## ", lines: true },
  { before: "**", after: "**" },
  { before: "[", after: "](https://)" },
  { before: "- ", lines: true },
  { before: "> ", lines: true },
  { before: "| Colonne | Colonne |\n|---|---|\n| ", after: " |  |", block: true },
  { before: "", opens: "inserer" },
  { before: "[^1]", after: "\n\n[^1]: " },
  { before: "https://", block: true },
];

/** Puts a toolbar above a field of Markdown that writes its marks. The field works without it, and stays plain text. */
export function addTools(area: HTMLTextAreaElement, labels: string[]): void {
  const bar = document.createElement("div");
  bar.className = "desk-tools";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", labels[0] ?? "");
  bar.setAttribute("aria-controls", area.id);
  const buttons = TOOLS.map((tool, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.tabIndex = index === 0 ? 0 : -1;
    button.textContent = labels[index + 1] ?? "";
    button.addEventListener("click", () => (tool.opens ? open(tool.opens) : write(area, tool)));
    return button;
  });
  // One stop for the Tab key; arrows go from button to button.
  bar.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = buttons[(next + buttons.length) % buttons.length];
    buttons.forEach((button) => (button.tabIndex = button === to ? 0 : -1));
    to.focus();
  });
  bar.append(...buttons);
  area.before(bar);
}

function open(id: string): void {
  const part = document.getElementById(id);
  if (!(part instanceof HTMLDetailsElement)) return;
  part.open = true;
  part.querySelector("summary")?.focus();
}

function write(area: HTMLTextAreaElement, tool: Tool): void {
  const start = tool.lines ? area.value.lastIndexOf("\n", area.selectionStart - 1) + 1 : area.selectionStart;
  const chosen = area.value.slice(start, area.selectionEnd);
  const text = tool.lines
    ? chosen.split("\n").map((line) => tool.before + line).join("\n")
    : tool.before + chosen + (tool.after ?? "");
  put(area, tool.block ? apart(area, start, text) : text, start, area.selectionEnd);
}

/** Writes at the cursor, as if it had been typed: a block by itself, words apart from the word before. */
export function insert(area: HTMLTextAreaElement, text: string, block: boolean): void {
  const space = /[^\s('’«]$/.test(area.value.slice(0, area.selectionStart)) ? " " : "";
  put(area, block ? apart(area, area.selectionStart, text) : space + text, area.selectionStart, area.selectionEnd);
}

function put(area: HTMLTextAreaElement, text: string, from: number, to: number): void {
  area.setRangeText(text, from, to, "end");
  area.focus();
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function apart(area: HTMLTextAreaElement, start: number, text: string): string {
  const before = area.value.slice(0, start);
  return `${before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n"}${text}\n\n`;
}
