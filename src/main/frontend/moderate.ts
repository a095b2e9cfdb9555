// What the pages of moderators gain when scripts run. Everything it does can be done without.
import { offerKeys } from "./scripts/keys";

document.querySelectorAll<HTMLElement>("[data-keys]").forEach(offerKeys);
// Many pairs are decided in steps: the next begins by itself, and the page can be left between two.
document.querySelectorAll<HTMLFormElement>("form[data-continue]").forEach((form) => setTimeout(() => form.requestSubmit(), 300));
