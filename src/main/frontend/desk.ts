import { addTools } from "./scripts/write";

const labels = document.querySelector<HTMLElement>("[data-tools]")?.dataset.tools?.split("|") ?? [];
for (const name of ["texte", "texte-en"]) {
  const area = document.getElementById(name);
  if (area instanceof HTMLTextAreaElement) addTools(area, labels);
}
const trouble = document.querySelector<HTMLElement>(".desk-said.wrong");
trouble?.setAttribute("tabindex", "-1");
trouble?.focus();
