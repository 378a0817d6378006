/**
 * `npm run bench:controles`: false alarms on clean workbooks, precision and
 * recall of each seeded code, time of the checks on ten times more rows.
 * Writes what docs/controles.md tells of it; `npm run docs` then renews the page.
 */
import { writeFileSync } from "node:fs";
import { chronometrer } from "./lineaire";
import { faussesAlertes, mesurerSemis } from "./mesurer";
import { format, resolveConfig } from "prettier";

const TARGET = new URL("mesures.json", import.meta.url);
const ROWS = 10_000;
const ROUNDS = 3;
/** Ten times more rows may cost a tenth more for each. */
const RATIO_MAX = 11;

const alertes = faussesAlertes();
const semis = mesurerSemis();
const [few, many] = [chronometrer(ROWS, ROUNDS), chronometrer(ROWS * 10, ROUNDS)];
const ratio = many.ms / few.ms;

console.table(semis);
console.log(`Fausses alertes sur classeurs propres : ${String(alertes.length)}`, alertes);
for (const { rows, ms, regles } of [few, many]) {
  const dearest = regles.slice(0, 8).map(([code, each]) => `${code} ${each.toFixed(0)}`);
  console.log(`${String(rows)} lignes : ${ms.toFixed(0)} ms (${dearest.join(", ")})`);
}
console.log(`10 fois plus de lignes : ${ratio.toFixed(1)} fois plus de temps`);

const path = TARGET.pathname;
const json = JSON.stringify({
  faussesAlertes: alertes.length,
  ratio: Number(ratio.toFixed(1)),
  semis,
});
writeFileSync(TARGET, await format(json, { ...(await resolveConfig(path)), filepath: path }));
const isMissed = semis.some(({ semes, trouves, inventes }) => trouves < semes || inventes > 0);
if (alertes.length > 0 || isMissed || ratio > RATIO_MAX) process.exitCode = 1;
