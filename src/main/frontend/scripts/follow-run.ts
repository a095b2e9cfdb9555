// Shows how far a run is without loading the whole page again; loads it once when the run has ended.
const PAUSE = 1_500;

export function followRun(page: HTMLElement): void {
  const look = async (): Promise<void> => {
    try {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      const progress = fresh.querySelector("[data-live] .progress");
      const shown = page.querySelector(".progress");
      if (!answer.ok || !progress || !shown) {
        location.reload();
        return;
      }
      const bar = shown.querySelector("progress");
      const freshBar = progress.querySelector("progress");
      const step = shown.querySelector("h2");
      const freshStep = progress.querySelector("h2");
      // Only what changed is written, so that readers of screens hear steps and not every number.
      if (step && freshStep && step.textContent !== freshStep.textContent) step.textContent = freshStep.textContent;
      if (bar && freshBar?.hasAttribute("value")) bar.value = freshBar.value;
      else bar?.removeAttribute("value");
    } catch {
      // the network is away for a moment: look again
    }
    setTimeout(look, PAUSE);
  };
  setTimeout(look, PAUSE);
}
