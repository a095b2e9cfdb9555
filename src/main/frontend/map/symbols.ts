// The images of places and of groups, drawn when the map first needs them.
import { FONT, type Tokens } from "./tokens";

/** Names of images: a place by its category, a group by its number and how many have each category. */
export const PLACE = "lieu|";
export const GROUP = "groupe|";

/** The order of categories in a group: as everywhere on the site. */
const ORDER = ["demarches", "formation-accompagnement", "acces-libre"];

/** Images are drawn twice as fine as a plain screen shows. */
export const RATIO = 2;

const RING = 5;

export function draw(name: string, tokens: Tokens): ImageData | undefined {
  if (name.startsWith(PLACE)) return drawPlace(name.slice(PLACE.length), tokens);
  if (name.startsWith(GROUP)) return drawGroup(name.slice(GROUP.length).split("|").map(Number), tokens);
  return undefined;
}

function canvas(size: number): CanvasRenderingContext2D {
  const element = document.createElement("canvas");
  element.width = element.height = size * RATIO;
  const context = element.getContext("2d", { willReadFrequently: true })!;
  context.scale(RATIO, RATIO);
  context.translate(size / 2, size / 2);
  return context;
}

function image(context: CanvasRenderingContext2D): ImageData {
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

function drawPlace(category: string, tokens: Tokens): ImageData {
  const context = canvas(28);
  context.beginPath();
  if (category === "formation-accompagnement") {
    context.rect(-8.5, -8.5, 17, 17);
  } else if (category === "demarches") {
    context.moveTo(0, -11.5);
    context.lineTo(11.5, 0);
    context.lineTo(0, 11.5);
    context.lineTo(-11.5, 0);
    context.closePath();
  } else {
    context.arc(0, 0, category ? 9.5 : 7.5, 0, 2 * Math.PI);
  }
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = tokens.paper;
  context.stroke();
  context.fillStyle = tokens.categories[category] ?? tokens.ink2;
  context.fill();
  return image(context);
}

/** A disc with the number, in a ring that shares itself among the categories. */
function drawGroup([count, ...counts]: number[], tokens: Tokens): ImageData {
  const text = new Intl.NumberFormat(document.documentElement.lang).format(count);
  const radius = 13 + 4.5 * Math.log10(count) + Math.max(0, text.length - 3) * 1.5;
  const context = canvas(Math.ceil(2 * radius) + 6);
  context.beginPath();
  context.arc(0, 0, radius + 2, 0, 2 * Math.PI);
  context.fillStyle = tokens.paper;
  context.fill();

  const shares = ORDER.map((category, index) => ({ colour: tokens.categories[category], count: counts[index] || 0 }));
  const sum = shares.reduce((total, share) => total + share.count, 0);
  const parts = sum > 0 ? shares.filter((share) => share.count > 0) : [{ colour: tokens.ink2, count: 1 }];
  const gap = parts.length > 1 ? 2 / radius : 0;
  let start = -Math.PI / 2;
  context.lineWidth = RING;
  for (const part of parts) {
    const angle = (2 * Math.PI * part.count) / (sum || 1);
    context.beginPath();
    context.arc(0, 0, radius - RING / 2, start + gap / 2, start + Math.max(angle - gap / 2, gap));
    context.strokeStyle = part.colour;
    context.stroke();
    start += angle;
  }
  context.font = `700 ${text.length > 4 ? 13 : 14}px "${FONT}", system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = tokens.ink;
  context.fillText(text, 0, 1);
  return image(context);
}
