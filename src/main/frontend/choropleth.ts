// What maps of figures gain when scripts run: a name and a figure where one points, and the keys. The list beside says all of it without.
import { offerPointing } from "./scripts/choropleth";

document.querySelectorAll<HTMLElement>("[data-choropleth]").forEach(offerPointing);
