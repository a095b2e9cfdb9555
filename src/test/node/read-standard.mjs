// Reads a JSON file of the national standard as the national cartography does, and prints how many places it has.
// Usage: node read-standard.mjs FOLDER_WITH_NODE_MODULES FILE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [folder, file] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), "package.json"));
const { fromSchemaLieuxDeMediationNumerique } = require("@gouvfr-anct/lieux-de-mediation-numerique");

const places = fromSchemaLieuxDeMediationNumerique(JSON.parse(readFileSync(file, "utf8")));
for (const place of places) {
  if (Number.isNaN(place.date_maj.getTime())) {
    throw new Error(`${place.id}: no date`);
  }
}
console.log(places.length);
