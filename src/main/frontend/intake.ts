// What the pages of sources gain when scripts run. Everything they do can be done without.
import { followRun } from "./scripts/follow-run";
import { chooseFields } from "./scripts/source-settings";
import { showSending } from "./scripts/upload";

document.querySelectorAll<HTMLElement>("[data-live]").forEach(followRun);
document.querySelectorAll<HTMLFormElement>("form[data-upload]").forEach(showSending);
document.querySelectorAll<HTMLFormElement>("form[data-settings]").forEach(chooseFields);
