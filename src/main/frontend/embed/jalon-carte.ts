// <jalon-carte territoire="commune:59512" hauteur="600"> in any page: a frame that shows places. As long as this script has
// not run, the page shows what stands inside the element, such as a link.

const SITE = new URL(".", import.meta.url);
/** Attributes that are not the search's: of the frame, or of any element. */
const OWN = new Set(["hauteur", "titre", "langue", "class", "id", "style", "slot", "title", "lang", "hidden"]);
const USUAL = 600;

class JalonCarte extends HTMLElement {
  #frame?: HTMLIFrameElement;
  #watch = new MutationObserver(() => this.#draw());

  connectedCallback(): void {
    this.#draw();
    this.#watch.observe(this, { attributes: true });
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
  }

  #draw(): void {
    const address = new URL(this.getAttribute("langue") === "en" ? "../en/integrer/carte" : "carte", SITE);
    for (const { name, value } of Array.from(this.attributes)) {
      if (!OWN.has(name) && !/^(on|aria-|data-)/.test(name)) address.searchParams.append(name, value);
    }
    const height = Number(this.getAttribute("hauteur"));
    const frame = this.#frame ?? document.createElement("iframe");
    frame.title = this.getAttribute("titre") ?? "Carte des lieux";
    frame.loading = "lazy";
    frame.allow = "geolocation";
    frame.width = "100%";
    frame.height = String(height >= 200 && height <= 4000 ? height : USUAL);
    frame.style.border = "0";
    if (frame.src !== address.href) frame.src = address.href;
    if (!this.#frame) {
      this.#frame = frame;
      this.style.display = "block";
      this.replaceChildren(frame);
    }
  }
}

if (!customElements.get("jalon-carte")) customElements.define("jalon-carte", JalonCarte);
