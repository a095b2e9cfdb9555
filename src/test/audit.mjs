// Asks the OSV database (https://osv.dev) whether what we depend on has known weaknesses, for Java and npm alike.
// Fails on a high or critical one that is not accepted. A machine without network asks nobody and fails nothing: it says so.
// Usage: node src/test/audit.mjs MAVEN_LIST PACKAGE_LOCK ACCEPTED   (MAVEN_LIST as dependency:list writes it)
import { readFileSync } from "node:fs";

const OSV = process.env.JALON_OSV ?? "https://api.osv.dev";
const PATIENCE = 15_000;
const MOST_AT_ONCE = 500;
const SERIOUS = new Set(["HIGH", "CRITICAL"]);
const french = /^(fr|C(\.|$)|POSIX|$)/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");
const say = (fr, en) => console.error(french ? `jalon : ${fr}` : `jalon: ${en}`);

/** Lines such as "org.jsoup:jsoup:jar:1.21.2:compile", perhaps with a classifier before the version. */
function mavenPackages(file) {
  return [...readFileSync(file, "utf8").matchAll(/^\s*([\w.-]+):([\w.-]+):jar:(?:[\w.-]+:)?([\w.-]+):(?:compile|runtime)/gm)]
    .map(([, group, name, version]) => ({ package: { ecosystem: "Maven", name: `${group}:${name}` }, version }));
}

function npmPackages(file) {
  return Object.entries(JSON.parse(readFileSync(file, "utf8")).packages)
    .filter(([path]) => path !== "")
    .map(([path, { version }]) => ({
      package: { ecosystem: "npm", name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length) },
      version,
    }));
}

/** Lines "ID until YYYY-MM-DD reason"; what is past its day is accepted no longer. */
function acceptedIds(file) {
  const today = new Date().toISOString().slice(0, 10);
  return new Set(readFileSync(file, "utf8").split("\n")
    .map((line) => /^(\S+) until (\d{4}-\d{2}-\d{2}) \S/.exec(line))
    .filter((match) => match && match[2] >= today)
    .map(([, id]) => id));
}

async function ask(path, body) {
  const answer = await fetch(OSV + path, {
    signal: AbortSignal.timeout(PATIENCE),
    ...(body && { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }
  return answer.json();
}

/** Each known weakness with what has it. */
async function knownWeaknesses(packages) {
  const found = [];
  for (let i = 0; i < packages.length; i += MOST_AT_ONCE) {
    const queries = packages.slice(i, i + MOST_AT_ONCE);
    const { results } = await ask("/v1/querybatch", { queries });
    results.forEach(({ vulns = [] }, n) => vulns.forEach(({ id }) => found.push({ id, of: queries[n] })));
  }
  return Promise.all(found.map(async ({ id, of }) => ({ of, ...(await ask(`/v1/vulns/${encodeURIComponent(id)}`)) })));
}

/** What the database says, or serious when it says nothing: silence is no comfort. */
const severity = (weakness) => weakness.database_specific?.severity ?? "HIGH";

const [maven, npm, acceptedFile] = process.argv.slice(2);
const packages = [...mavenPackages(maven), ...npmPackages(npm)];
const accepted = acceptedIds(acceptedFile);
let weaknesses;
try {
  weaknesses = await knownWeaknesses(packages);
} catch (trouble) {
  const why = trouble.cause?.code ?? trouble.message;
  say(`faiblesses connues des dépendances NON vérifiées : ${OSV} ne répond pas (${why}).`,
    `known weaknesses of dependencies NOT checked: ${OSV} does not answer (${why}).`);
  process.exit(0);
}
const names = ({ id, aliases = [] }) => [id, ...aliases];
const serious = weaknesses.filter((one) => SERIOUS.has(severity(one)) && !names(one).some((name) => accepted.has(name)));
for (const one of serious) {
  console.error(`${severity(one)} ${names(one).join(" ")} ${one.of.package.name} ${one.of.version}: ${one.summary ?? ""}`);
}
say(`${packages.length} dépendances vérifiées, ${weaknesses.length} faiblesses connues, ${serious.length} graves non acceptées.`,
  `${packages.length} dependencies checked, ${weaknesses.length} known weaknesses, ${serious.length} serious ones not accepted.`);
process.exit(serious.length > 0 ? 1 : 0);
