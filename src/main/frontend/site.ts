// What pages gain when scripts run. Every page is complete without.
import { offerPosition } from "./scripts/locate";
import { offerPrinting } from "./scripts/print";
import { offerSuggestions } from "./scripts/suggestions";

document.querySelectorAll<HTMLElement>("[data-locate]").forEach(offerPosition);
document.querySelectorAll<HTMLButtonElement>("[data-print]").forEach(offerPrinting);
document.querySelectorAll<HTMLInputElement>("[data-suggestions]").forEach(offerSuggestions);
