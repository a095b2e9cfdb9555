import { checkWhileWriting } from "./scripts/easy-check";

const form = document.querySelector<HTMLFormElement>("form[data-check]");
const area = document.getElementById("texte");
if (form && area instanceof HTMLTextAreaElement) checkWhileWriting(form, area);
