// Searches change the page in place while the map is there, and the address with it: back and forward work.

export interface Journeys {
  /** Goes to an address of results, or leaves the page for any other. */
  go(address: string, keepView?: boolean): Promise<void>;
}

/** @param arrive shows the results of an address; false when there is no such page to show in place */
export function makeJourneys(
  root: HTMLElement,
  isOpen: () => boolean,
  arrive: (address: string, keepView: boolean) => Promise<boolean>,
): Journeys {
  let current = search(window.location.href);

  const show = async (address: string, keepView: boolean) => {
    current = search(address);
    root.setAttribute("aria-busy", "true");
    try {
      if (!(await arrive(address, keepView))) window.location.assign(address);
    } catch {
      window.location.assign(address);
    } finally {
      root.removeAttribute("aria-busy");
    }
  };

  const go = async (address: string, keepView = false) => {
    window.history.pushState(null, "", address);
    await show(address, keepView);
  };

  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || !isOpen() || !isResults(link.href)) return;
    event.preventDefault();
    void go(link.href);
  });

  root.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!isOpen() || form.method !== "get" || !isResults(form.action)) return;
    event.preventDefault();
    const filled = [...new FormData(form)].filter(([, value]) => typeof value === "string" && value !== "");
    void go(`${form.action}?${new URLSearchParams(filled as [string, string][])}`);
  });

  window.addEventListener("popstate", () => {
    // A jump inside the page changes nothing of what was found.
    if (search(window.location.href) !== current) void show(window.location.href, false);
  });

  return { go };
}

/** Whether an address shows results the way this page does. */
function isResults(address: string): boolean {
  const { origin, pathname, hash } = new URL(address, window.location.href);
  return origin === window.location.origin && pathname === window.location.pathname && hash === "";
}

function search(address: string): string {
  const { pathname, search: parameters } = new URL(address, window.location.href);
  return pathname + parameters;
}
