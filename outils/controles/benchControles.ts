/**
 * `npm run bench:controles`: false alarms on clean workbooks, precision and
 * recall of each seeded code, time of the checks on ten times more rows.
 * Writes what docs/controles.md tells of it; `npm run docs` then renews the page.
 */
import { writeFileSync } from "node:fs";
import { chronometrer, type Epreuve } from "./lineaire";
import { faussesAlertes, mesurerSemis } from "./mesurer";
import { classeursSoignes } from "./soignes";
import { format, resolveConfig } from "prettier";

const TARGET = new URL("mesures.json", import.meta.url);
const ROWS = 10_000;
const ROUNDS = 3;
/** `npm run bench:controles 50 9000`: so many workbooks of each layout, from another seed. */
const [parDisposition = 20, premier = 1] = process.argv.slice(2).map(Number);
/** Ten times more rows may cost a tenth more for each. */
const RATIO_MAX = 11;

const soignes = [...classeursSoignes(parDisposition, premier)];
const lus = soignes.filter(({ isReadRight }) => isReadRight);
const alertes = [
  ...faussesAlertes(),
  ...lus.flatMap(({ disposition, seed, alertes: codes }) =>
    codes.map((code) => `${code} ${disposition} ${String(seed)}`),
  ),
];
const tus = lus.filter(({ isDispositionDite }) => isDispositionDite === false);
const semis = mesurerSemis();
const redites = croissance("redites");
const distincts = croissance("noms tous différents");

console.table(semis);
console.log(`Fausses alertes sur classeurs propres : ${String(alertes.length)}`, alertes);
console.log(`${String(lus.length)} classeurs soignés bien lus sur ${String(soignes.length)}`);
for (const { disposition, seed, alertes: codes } of soignes.filter((each) => !lus.includes(each)))
  console.log(
    `colonnes mal lues : ${disposition} ${String(seed)} ${[...new Set(codes)].join(" ")}`,
  );

const mesures = {
  classeurs: soignes.length,
  dispositions: new Set(soignes.map(({ disposition }) => disposition)).size,
  bienLus: lus.length,
  faussesAlertes: alertes.length,
  ratio: redites,
  ratioNoms: distincts,
  semis,
};
const path = TARGET.pathname;
const options = { ...(await resolveConfig(path)), filepath: path };
writeFileSync(TARGET, await format(JSON.stringify(mesures), options));
const isMissed = semis.some(({ semes, trouves, inventes }) => trouves < semes || inventes > 0);
if (alertes.length + tus.length > 0 || isMissed || Math.max(redites, distincts) > RATIO_MAX)
  process.exitCode = 1;

/** How many times longer the checks take on ten times more rows. */
function croissance(epreuve: Epreuve): number {
  const [few, many] = [ROWS, ROWS * 10].map((rows) => chronometrer(rows, ROUNDS, epreuve));
  if (few === undefined || many === undefined) throw new Error(epreuve);
  for (const { rows, ms, regles } of [few, many]) {
    const dearest = regles.slice(0, 8).map(([code, each]) => `${code} ${each.toFixed(0)}`);
    console.log(`${epreuve}, ${String(rows)} lignes : ${ms.toFixed(0)} ms (${dearest.join(", ")})`);
  }
  const ratio = many.ms / few.ms;
  console.log(`${epreuve}, 10 fois plus de lignes : ${ratio.toFixed(1)} fois plus de temps`);
  return Number(ratio.toFixed(1));
}
