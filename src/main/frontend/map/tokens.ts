// The colours of the site, so that the map follows its light and its dark.

export interface Tokens {
  ink: string;
  ink2: string;
  line: string;
  edge: string;
  paper: string;
  focus: string;
  accent: string;
  far: string;
  ground: string;
  categories: Record<string, string>;
}

/** The typeface of the site: labels are drawn by the browser itself, no font is asked of anybody. */
export const FONT = "Atkinson Hyperlegible Next";

export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: value("--ink"),
    ink2: value("--ink-2"),
    line: value("--line"),
    edge: value("--edge"),
    paper: value("--paper"),
    focus: value("--focus"),
    accent: value("--accent"),
    far: value("--map-far"),
    ground: value("--map-ground"),
    categories: {
      "acces-libre": value("--access"),
      "formation-accompagnement": value("--training"),
      demarches: value("--steps"),
    },
  };
}
