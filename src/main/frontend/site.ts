// What pages gain when scripts run. Every page is complete without.
import { watchAlike } from "./scripts/alike";
import { showBanner } from "./scripts/banner";
import { offerKeeping } from "./scripts/favourites";
import { showFavourites } from "./scripts/favourites-page";
import { previewHours } from "./scripts/hours";
import { offerPosition } from "./scripts/locate";
import { offerMap } from "./scripts/map";
import { keepForOffline, offerForgetting } from "./scripts/offline";
import { closeByLeaving } from "./scripts/person";
import { offerPicking } from "./scripts/pick";
import { offerPrinting } from "./scripts/print";
import { offerCopying, offerMaps, offerSharing } from "./scripts/share";
import { offerSuggestions } from "./scripts/suggestions";

function enhance(part: ParentNode): void {
  part.querySelectorAll<HTMLElement>("[data-locate]").forEach(offerPosition);
  part.querySelectorAll<HTMLButtonElement>("[data-print]").forEach(offerPrinting);
  part.querySelectorAll<HTMLInputElement>("[data-suggestions]").forEach(offerSuggestions);
  part.querySelectorAll<HTMLAnchorElement>("a[data-geo]").forEach(offerMaps);
  part.querySelectorAll<HTMLButtonElement>("[data-share]").forEach(offerSharing);
  part.querySelectorAll<HTMLButtonElement>("[data-copy]").forEach(offerCopying);
  part.querySelectorAll<HTMLButtonElement>("[data-favourite]").forEach(offerKeeping);
  part.querySelectorAll<HTMLButtonElement>("[data-forget]").forEach(offerForgetting);
}

document.querySelectorAll<HTMLElement>("[data-banner]").forEach(showBanner);
enhance(document);
document.querySelectorAll<HTMLElement>("[data-map]").forEach(offerMap);
// Parts of a page that came later.
document.addEventListener("jalon:content", (event) => enhance((event as CustomEvent<ParentNode>).detail));
document.querySelectorAll<HTMLFormElement>("form[data-hours]").forEach(previewHours);
document.querySelectorAll<HTMLFormElement>("form[data-watch]").forEach(watchAlike);
document.querySelectorAll<HTMLTemplateElement>("template[data-pick]").forEach(offerPicking);
document.querySelectorAll<HTMLElement>("[data-favourites]").forEach(showFavourites);
document.querySelectorAll<HTMLDetailsElement>("[data-person]").forEach(closeByLeaving);
keepForOffline();
