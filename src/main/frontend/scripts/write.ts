/** What a button writes around or before what is selected in a text. */
interface Tool {
  before: string;
  after?: string;
  /** Whether every selected line gets the mark at its beginning. */
  lines?: boolean;
}

/** In the order of the labels that the page gives. */
const TOOLS: Tool[] = [
  { before: "## ", lines: true },
  { before: "**", after: "**" },
  { before: "- ", lines: true },
  { before: "> ", lines: true },
  { before: "[", after: "](https://)" },
];

/** Puts buttons above a field of Markdown that write its marks. The field works without them. */
export function addTools(area: HTMLTextAreaElement, labels: string[]): void {
  const bar = document.createElement("div");
  bar.className = "desk-tools";
  TOOLS.forEach((tool, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = labels[index] ?? "";
    button.addEventListener("click", () => write(area, tool));
    bar.append(button);
  });
  area.before(bar);
}

function write(area: HTMLTextAreaElement, tool: Tool): void {
  const start = tool.lines ? area.value.lastIndexOf("\n", area.selectionStart - 1) + 1 : area.selectionStart;
  const chosen = area.value.slice(start, area.selectionEnd);
  const text = tool.lines
    ? chosen.split("\n").map((line) => tool.before + line).join("\n")
    : tool.before + chosen + (tool.after ?? "");
  area.setRangeText(text, start, area.selectionEnd, "end");
  area.focus();
}
