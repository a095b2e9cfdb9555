// What the pages of the desk gain when scripts run.
import { chooseFile, chooseName, linkChosen, writeChosen } from "./scripts/choose";
import { previewLive } from "./scripts/live";
import { keepUnsaved } from "./scripts/unsaved";
import { addTools } from "./scripts/write";

const labels = document.querySelector<HTMLElement>("[data-tools]")?.dataset.tools?.split("|") ?? [];
for (const name of ["texte", "texte-en"]) {
  const area = document.getElementById(name);
  if (area instanceof HTMLTextAreaElement && labels.length > 0) addTools(area, labels);
}
document.querySelectorAll<HTMLElement>('[data-pick="name"], [data-pick="place"]').forEach(chooseName);
document.querySelectorAll<HTMLElement>('fieldset[data-pick]').forEach(chooseFile);
const text = document.getElementById("texte");
if (text instanceof HTMLTextAreaElement) {
  document.querySelectorAll<HTMLElement>("[data-link]").forEach((box) => linkChosen(box, text));
  document.querySelectorAll<HTMLElement>("#ajout[data-pick]").forEach((box) => writeChosen(box, text));
}
document.querySelectorAll<HTMLFormElement>("form[data-kept]").forEach(keepUnsaved);
document.querySelectorAll<HTMLElement>("[data-preview]").forEach(previewLive);
// Return in a field of one line does not save what is half written, nor press the first button there is.
document.querySelector(".desk-form")?.addEventListener("keydown", (event) => {
  const field = event.target;
  if ((event as KeyboardEvent).key === "Enter" && field instanceof HTMLInputElement && field.type !== "file") event.preventDefault();
});
const trouble = document.querySelector<HTMLElement>(".desk-said.wrong");
trouble?.setAttribute("tabindex", "-1");
trouble?.focus();
