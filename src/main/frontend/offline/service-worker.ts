// Keeps the last lists and sheets for when there is no network. Pages always come from the network when it answers, so that
// nobody reads an old page without knowing. What stands before this script says the version and the files that go with it.

interface Settings {
  version: string;
  /** Files of every page. */
  files: string[];
  /** The page that is shown when nothing else can be, by language. */
  fallback: Record<string, string>;
  /** Whether the operator wants none of this any more. */
  off: boolean;
}

interface Worker extends EventTarget {
  jalon: Settings;
  location: Location;
  registration: { unregister(): Promise<boolean> };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Told extends Waiting {
  source: { url?: string } | null;
}

interface Asked extends Waiting {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const { version, files, fallback, off } = worker.jalon;
const SHELL = `jalon-shell-${version}`;
const SAVED = `jalon-saved-${version}`;

const LIST = /^(\/en)?\/lieux$/;
const SHEET = /^(\/en)?\/lieux\/[0-9a-hjkmnp-tv-z]{10}(\/[^/]+)?$/;
const KEPT = /^(\/en)?\/favoris$/;
/** What pages load to be whole. */
const PART = /\/plan\.svg$|^(\/en)?\/favoris\/lieux$/;
const SHEET_LINK = /href="((?:\/en)?\/lieux\/[0-9a-hjkmnp-tv-z]{10}\/[^"?#]*)"/g;

const MOST_LISTS = 3;
const MOST_SHEETS = 40;
const MOST_PARTS = 40;
/** Sheets of a list that are fetched ahead, one after the other. */
const AHEAD = 20;
const AHEAD_AFTER = 3_000;
const DAY = 86_400_000;
const OLDEST = 7 * DAY;
/** How long a network that does not answer is waited for, where a saved page can stand in. */
const PATIENCE = 8_000;

worker.addEventListener("install", (event) => (event as Waiting).waitUntil(install()));
worker.addEventListener("activate", (event) => (event as Waiting).waitUntil(activate()));
if (!off) {
  worker.addEventListener("fetch", (event) => answer(event as Asked));
  worker.addEventListener("message", (event) => (event as Told).waitUntil(keep((event as Told).source?.url)));
}

async function install(): Promise<void> {
  if (!off) {
    const shell = await caches.open(SHELL);
    await shell.addAll([...files, ...Object.values(fallback)].map((path) => new Request(path, { cache: "no-cache" })));
  }
  // Pages need nothing of the worker that served them, so a new one takes over at once.
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith("jalon-") && (off || ![SHELL, SAVED].includes(name)));
  await Promise.all(old.map((name) => caches.delete(name)));
  await (off ? worker.registration.unregister() : worker.clients.claim());
}

function answer(event: Asked): void {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event, url));
  else if (files.includes(url.pathname)) event.respondWith(file(request));
  else if (PART.test(url.pathname)) event.respondWith(part(event));
}

/** Files never change under their name. */
async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: SHELL })) ?? fetch(request);
}

async function part(event: Asked): Promise<Response> {
  const cache = await caches.open(SAVED);
  try {
    const response = await fetch(event.request);
    if (response.ok && isSavable(response)) event.waitUntil(put(cache, event.request.url, response.clone()));
    return response;
  } catch (failure) {
    const saved = await cache.match(event.request.url);
    if (saved) return saved;
    throw failure;
  }
}

async function page(event: Asked, url: URL): Promise<Response> {
  const cache = await caches.open(SAVED);
  const address = url.origin + url.pathname + url.search;
  const saved = await fresh(cache, address);
  try {
    const response = await (saved ? Promise.race([fetch(event.request), late()]) : fetch(event.request));
    if (Object.values(fallback).includes(url.pathname)) return listing(response);
    if (response.ok && isPage(url) && isSavable(response)) event.waitUntil(save(cache, address, response.clone()));
    return response;
  } catch {
    return saved ? stamp(saved) : offline(url);
  }
}

/** Saves a page that is open already. */
async function keep(address: string | undefined): Promise<void> {
  const url = address ? new URL(address) : undefined;
  if (!url || url.origin !== worker.location.origin || !isPage(url)) return;
  const clean = url.origin + url.pathname + url.search;
  const response = await fetch(clean);
  if (response.ok && isSavable(response)) await save(await caches.open(SAVED), clean, response);
}

function isPage(url: URL): boolean {
  return LIST.test(url.pathname) || SHEET.test(url.pathname) || KEPT.test(url.pathname);
}

/** What the server wants nobody to keep is not kept. */
function isSavable(response: Response): boolean {
  return response.type === "basic" && !/no-store/.test(response.headers.get("cache-control") ?? "");
}

function late(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("no answer")), PATIENCE));
}

/** The saved page of an address, unless it is too old to be of use. */
async function fresh(cache: Cache, address: string): Promise<Response | undefined> {
  const saved = await cache.match(address);
  if (saved && age(saved) > OLDEST) {
    await cache.delete(address);
    return undefined;
  }
  return saved;
}

function age(saved: Response): number {
  return Date.now() - Date.parse(saved.headers.get("x-jalon-saved") ?? "");
}

async function save(cache: Cache, address: string, response: Response): Promise<void> {
  if (!/^text\/html/.test(response.headers.get("content-type") ?? "")) return;
  const text = await put(cache, address, response);
  if (LIST.test(new URL(address).pathname)) await fetchAhead(cache, text);
}

async function put(cache: Cache, address: string, response: Response): Promise<string> {
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  headers.set("x-jalon-saved", new Date().toISOString());
  headers.set("x-jalon-title", encodeURIComponent(/<title>([^<]*)<\/title>/.exec(text)?.[1] ?? ""));
  await cache.put(address, new Response(text, { headers }));
  await trim(cache, LIST, MOST_LISTS);
  await trim(cache, SHEET, MOST_SHEETS);
  await trim(cache, PART, MOST_PARTS);
  return text;
}

/** Lets go of the oldest of a kind. */
async function trim(cache: Cache, kind: RegExp, most: number): Promise<void> {
  const keys = (await cache.keys()).filter((request) => kind.test(new URL(request.url).pathname));
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((request) => cache.delete(request)));
}

/** Fetches the sheets of a list, in no hurry, and not for people who save data. */
async function fetchAhead(cache: Cache, list: string): Promise<void> {
  const { saveData, effectiveType } = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection ?? {};
  if (saveData || /2g/.test(effectiveType ?? "")) return;
  await new Promise((resolve) => setTimeout(resolve, AHEAD_AFTER));
  const paths = new Set(Array.from(list.matchAll(SHEET_LINK), (link) => link[1]));
  for (const path of Array.from(paths).slice(0, AHEAD)) {
    const address = new URL(path, worker.location.origin).href;
    const saved = await cache.match(address);
    if (saved && age(saved) < DAY) continue;
    try {
      const response = await fetch(address);
      if (response.ok && !response.redirected && isSavable(response)) await put(cache, address, response);
    } catch {
      return;
    }
  }
}

/** A saved page that says that it is one, and since when. */
async function stamp(saved: Response): Promise<Response> {
  const text = await saved.text();
  const language = /<html[^>]* lang="([a-z]+)"/.exec(text)?.[1] ?? "fr";
  const at = new Date(saved.headers.get("x-jalon-saved") ?? 0);
  const said = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" } as object).format(at);
  return rewritten(
    saved,
    text
      .replace("<html ", "<html data-saved ")
      .replace(' hidden data-offline="">', ' role="status">')
      .replace("<time data-saved-at></time>", `<time datetime="${at.toISOString()}">${said}</time>`),
  );
}

async function offline(url: URL): Promise<Response> {
  const path = fallback[url.pathname.startsWith("/en/") || url.pathname === "/en" ? "en" : "fr"];
  const shell = await caches.match(path, { cacheName: SHELL });
  return shell ? listing(shell) : Response.error();
}

/** The page that tells what can be read without network. */
async function listing(response: Response): Promise<Response> {
  const cache = await caches.open(SAVED);
  const items: string[] = [];
  for (const request of (await cache.keys()).reverse()) {
    const { pathname, search } = new URL(request.url);
    const saved = LIST.test(pathname) || SHEET.test(pathname) ? await fresh(cache, request.url) : undefined;
    const title = decodeURIComponent(saved?.headers.get("x-jalon-title") ?? "");
    if (title) items.push(`<li><a href="${escaped(pathname + search)}">${escaped(title, false)}</a></li>`);
  }
  const text = await response.text();
  return rewritten(response, items.length ? text.replace(/<li data-none="">.*?<\/li>/s, () => items.join("")) : text);
}

/** Titles come from pages, where they were escaped. */
function escaped(text: string, ampersands = true): string {
  return (ampersands ? text.replace(/&/g, "&amp;") : text).replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

function rewritten(response: Response, text: string): Response {
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(text, { headers });
}
