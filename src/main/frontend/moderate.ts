// What the pages of moderators gain when scripts run. Everything it does can be done without.
import { offerKeys } from "./scripts/keys";

document.querySelectorAll<HTMLElement>("[data-keys]").forEach(offerKeys);
