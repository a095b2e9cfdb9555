// Builds what browsers load into the folder given as the first argument: files with a hash of their content in their
// name, the same ones compressed, and manifest.properties, which tells the application their names. The folder "paper"
// beside it receives the typeface of printed files.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? "target/assets");
// Phones of the last six years; older ones get the pages without scripts.
const target = ["chrome80", "firefox78", "safari14.1"];
// What can draw the map; others get the list, which says the same.
const mapTarget = ["chrome110", "firefox115", "safari16.4"];

/** Installs the locked packages when they are missing or older than the lock file. */
function install() {
  const stamp = join(here, "node_modules", ".installed");
  const lock = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  execSync("npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error", {
    cwd: here,
    stdio: ["ignore", 2, 2],
  });
  writeFileSync(stamp, lock);
}

/** Copies a file under a name that has its hash, as esbuild names its own. */
function publish(file) {
  const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 8).toUpperCase();
  const name = `${basename(file, extname(file))}-${hash}${extname(file)}`;
  cpSync(file, join(out, name));
  return name;
}

/** Copies the typeface as files that PDF programs take, into the folder beside: pages are served nothing of it. */
function layOutPaper() {
  const paper = join(out, "..", "paper");
  const fonts = join(here, "node_modules/@expo-google-fonts/atkinson-hyperlegible-next");
  mkdirSync(paper, { recursive: true });
  cpSync(join(fonts, "LICENSE_FONT"), join(paper, "LICENSE_FONT"));
  for (const style of ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"]) {
    cpSync(join(fonts, style, `AtkinsonHyperlegibleNext_${style}.ttf`), join(paper, `${style}.ttf`));
  }
}

/** Writes the gzip and Brotli forms of the files that are texts. */
function compress() {
  for (const name of readdirSync(out).filter((file) => /\.(css|js|svg)$/.test(file))) {
    const bytes = readFileSync(join(out, name));
    writeFileSync(join(out, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    writeFileSync(join(out, `${name}.br`), brotliCompressSync(bytes, options));
  }
}

install();
const { build } = await import("esbuild");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const common = {
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  charset: "utf8",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".woff2": "file" },
  metafile: true,
  logLevel: "warning",
};
const pages = ["site.css", "site.ts", "about.css", "account.ts", "moderate.css", "moderate.ts", "agenda.css", "poster.css", "intake.css", "intake.ts", "letter.css", "mapping.css", "mapping.ts", "observatory.css", "advice.css", "choropleth.css", "choropleth.ts", "comparator.css", "newsroom.css", "publication.css", "resource.css", "desk.css", "arrival.css", "desk.ts", "easy.css", "easydesk.css", "easy.ts", "embed/jalon-carte.ts", "offline/service-worker.ts"].map((file) => join(here, file));
const site = await build({ ...common, entryPoints: pages, target });
// The map and its worker share half of their code when they are built together, from the sources of MapLibre.
const map = await build({
  ...common,
  entryPoints: [join(here, "map/map.ts"), join(here, "map/map-worker.ts")],
  target: mapTarget,
  splitting: true,
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
});
const manifest = { "icon.svg": publish(join(here, "icon.svg")) };
// Made from the two icons in SVG, for systems that take pictures only.
for (const file of readdirSync(join(here, "icons"))) manifest[file] = publish(join(here, "icons", file));
for (const [file, { entryPoint }] of [site, map].flatMap((result) => Object.entries(result.metafile.outputs))) {
  if (entryPoint) manifest[basename(entryPoint).replace(/\.ts$/, ".js")] = basename(file);
  else if (file.endsWith(".woff2")) manifest["text.woff2"] = basename(file);
  else if (file.endsWith(".js")) manifest["map-shared.js"] = basename(file);
}
compress();
layOutPaper();
const lines = Object.entries(manifest).sort().map(([name, file]) => `${name}=${file}`);
writeFileSync(join(out, "manifest.properties"), `${lines.join("\n")}\n`);
