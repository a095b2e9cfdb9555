// One territory of a map at a time is pointed at, by mouse, finger or arrow keys. What it is stands under the map, where a screen
// reader hears it and where no finger hides it.

interface Area {
  link: SVGAElement;
  path: SVGPathElement;
  words: string;
  x: number;
  y: number;
}

/** How much farther a neighbour may seem for lying aside of where the key leads. */
const ASIDE = 2.5;

const WAYS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function offerPointing(map: HTMLElement): void {
  const svg = map.querySelector("svg");
  if (!svg) return;
  const areas = [...svg.querySelectorAll<SVGAElement>("a")].map(read);
  const byPath = new Map(areas.map((area) => [area.path as Element, area]));
  const outer = outline("pointed");
  const inner = outline("pointed inner");
  const words = document.createElement("span");
  words.setAttribute("role", "status");
  const way = document.createElement("a");
  way.hidden = true;
  const readout = document.createElement("p");
  readout.className = "readout";
  readout.append(words, way);
  map.after(readout);
  svg.append(outer, inner);
  map.tabIndex = 0;
  map.setAttribute("role", "application");
  map.setAttribute("aria-label", map.dataset.label ?? "");
  words.textContent = map.dataset.hint ?? "";
  let pointed: Area | undefined;
  let touched = false;

  const point = (area: Area) => {
    if (area === pointed) return;
    pointed = area;
    for (const line of [outer, inner]) line.setAttribute("d", area.path.getAttribute("d") ?? "");
    words.textContent = area.words;
    way.href = area.link.href.baseVal;
    way.textContent = (map.dataset.open ?? "").replace("{0}", area.words.split(/\s?: /)[0] ?? "");
    way.hidden = false;
  };

  svg.addEventListener("pointerover", (event) => {
    const area = byPath.get(event.target as Element);
    if (area && event.pointerType === "mouse") point(area);
  });
  svg.addEventListener("pointerdown", (event) => {
    touched = event.pointerType !== "mouse";
  });
  svg.addEventListener("click", (event) => {
    const area = byPath.get(event.target as Element);
    // A finger has no way to point without pressing: the first time it points, the link below opens.
    if (area && touched && area !== pointed) {
      event.preventDefault();
      point(area);
    }
  });
  map.addEventListener("keydown", (event) => {
    const to = WAYS[event.key];
    if (to && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      areas.forEach(place);
      const next = pointed ? neighbour(pointed, areas, to) : middle(areas, svg);
      if (next) point(next);
    } else if (event.key === "Enter" && pointed && event.target === map) {
      window.location.assign(pointed.link.href.baseVal);
    }
  });
}

function read(link: SVGAElement): Area {
  const path = link.querySelector("path") as SVGPathElement;
  const title = path.querySelector("title");
  const words = title?.textContent ?? "";
  // Its own words would come a second time, above the pointer.
  title?.remove();
  return { link, path, words, x: Number.NaN, y: Number.NaN };
}

function outline(name: string): SVGPathElement {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("class", name);
  return path;
}

/** Finds the middle of an area, once: a browser needs a moment for thousands of them. */
function place(area: Area): void {
  if (Number.isNaN(area.x)) {
    const box = area.path.getBBox();
    area.x = box.x + box.width / 2;
    area.y = box.y + box.height / 2;
  }
}

function neighbour(from: Area, areas: Area[], [dx, dy]: [number, number]): Area | undefined {
  const cost = (area: Area) => {
    const x = area.x - from.x;
    const y = area.y - from.y;
    const ahead = x * dx + y * dy;
    return ahead <= 0 ? Number.POSITIVE_INFINITY : ahead + ASIDE * Math.abs(x * dy - y * dx);
  };
  return nearest(areas, cost);
}

function middle(areas: Area[], svg: SVGSVGElement): Area | undefined {
  const box = svg.viewBox.baseVal;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return nearest(areas, (area) => Math.hypot(area.x - x, area.y - y));
}

function nearest(areas: Area[], cost: (area: Area) => number): Area | undefined {
  let best: Area | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const area of areas) {
    const costs = cost(area);
    if (costs < least) {
      least = costs;
      best = area;
    }
  }
  return best;
}
