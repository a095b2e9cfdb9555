// What pages gain when scripts run. Every page is complete without.
import { offerKeeping } from "./scripts/favourites";
import { offerPosition } from "./scripts/locate";
import { offerPrinting } from "./scripts/print";
import { offerCopying, offerMaps, offerSharing } from "./scripts/share";
import { offerSuggestions } from "./scripts/suggestions";

document.querySelectorAll<HTMLElement>("[data-locate]").forEach(offerPosition);
document.querySelectorAll<HTMLButtonElement>("[data-print]").forEach(offerPrinting);
document.querySelectorAll<HTMLInputElement>("[data-suggestions]").forEach(offerSuggestions);
document.querySelectorAll<HTMLAnchorElement>("a[data-geo]").forEach(offerMaps);
document.querySelectorAll<HTMLButtonElement>("[data-share]").forEach(offerSharing);
document.querySelectorAll<HTMLButtonElement>("[data-copy]").forEach(offerCopying);
document.querySelectorAll<HTMLButtonElement>("[data-favourite]").forEach(offerKeeping);
