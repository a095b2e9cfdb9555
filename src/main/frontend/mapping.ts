// What the page of a mapping gains when scripts run: the result follows each choice. Without, a button shows it.
import { followChoices } from "./scripts/follow-choices";

document.querySelectorAll<HTMLFormElement>("form[data-mapping]").forEach(followChoices);
