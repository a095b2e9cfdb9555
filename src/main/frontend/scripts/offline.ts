/** Lets lists and sheets be read without network, where the page belongs to the application. */
export function keepForOffline(): void {
  if (!("serviceWorker" in navigator) || !document.querySelector("link[rel=manifest]")) return;
  // This page was loaded before the worker, or before the new one: it is asked for once more, to be kept too.
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    navigator.serviceWorker.controller?.postMessage("keep");
  });
  const register = () => navigator.serviceWorker.register("/service-worker.js").catch(() => undefined);
  if (document.readyState === "complete") void register();
  else addEventListener("load", register);
}

/** Shows a button that lets go of every page that was saved. */
export function offerForgetting(button: HTMLButtonElement): void {
  if (!("caches" in window)) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const saved = (await caches.keys()).filter((name) => name.startsWith("jalon-saved-"));
    await Promise.all(saved.map((name) => caches.delete(name)));
    const status = button.parentElement?.querySelector("[role=status]");
    if (status) status.textContent = button.dataset.done ?? "";
  });
}
