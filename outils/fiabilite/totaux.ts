/*
 * No wrong total: workbooks drawn at random, read by both hosts, counted again by plain code.
 * `npm run fiabilite:totaux` (1 000 workbooks), `npm run fiabilite:totaux -- 200 5000` (200, from seed 5 000).
 */
import { isDeepStrictEqual } from "node:util";
import { nombre } from "../../src/domain/francais";
import { eprouver, type Epreuve } from "../../tests/fiabilite/eprouverTotaux";

const DEFAULT_COUNT = 1000;

const [count = DEFAULT_COUNT, first = 0] = process.argv.slice(2).map(Number);

function isWrong({ produit, attendu, hotes, heures }: Epreuve): boolean {
  const [comptees, ecartees, lues] = heures;
  const isWhole = Math.round((comptees + ecartees) * 100) === Math.round(lues * 100);
  return !isDeepStrictEqual(produit, attendu) || hotes[0] !== hotes[1] || !isWhole;
}

const faux: string[] = [];
let lignes = 0;
let ecartees = 0;
let heures = 0;
for (let seed = first; seed < first + count; seed++) {
  const epreuve = await eprouver(seed);
  lignes += epreuve.lignes;
  ecartees += epreuve.ecartees;
  heures += epreuve.heures[2];
  if (isWrong(epreuve)) faux.push(`${epreuve.disposition} ${String(seed)}`);
}
console.log(
  `${nombre(count)} classeurs, ${nombre(lignes)} lignes dont ${nombre(ecartees)} écartées, ` +
    `${nombre(Math.round(heures))} heures lues : ${nombre(faux.length)} total faux.`,
);
for (const un of faux) console.log(un);
if (faux.length > 0) process.exitCode = 1;
