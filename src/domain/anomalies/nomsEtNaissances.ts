import type { Lignes } from "../rows/lignes";
import { codeAt } from "../suivi/codes";
import { keyAt, labelColumn, numberAt, numberColumn } from "../suivi/labels";
import { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { PairSet, TupleIndex } from "../suivi/tupleIndex";
import { nameOf, sortedWords } from "./nomPersonne";
import { tablesWith } from "./rule";

const NATURES = ["participant", "contrat", "releve"] as const;

/** A name and a birth date that a table tells, and the first row that does. Stays in memory. */
export interface Nomme {
  /** Comparable name, as it is written. */
  readonly name: string;
  /** Its words in alphabetical order: « DUPONT Jean » is « Jean Dupont ». */
  readonly words: string;
  readonly birth: number;
  readonly ligne: Ligne;
}

/** Several rules compare the names: they are read once. */
const memo = new WeakMap<Suivi, readonly Nomme[]>();

/** Every name with its birth date, once by table, in the order of the rows. */
export function nommes(suivi: Suivi): readonly Nomme[] {
  const known = memo.get(suivi) ?? [...findNommes(suivi)];
  memo.set(suivi, known);
  return known;
}

function* findNommes(suivi: Suivi): Generator<Nomme> {
  const needs = { natures: NATURES, champs: ["nom", "dateNaissance"] } as const;
  for (const [table, lignes] of tablesWith(suivi, needs)) {
    const births = numberColumn(lignes, "dateNaissance");
    for (const [ligne, name] of firstNames(lignes, (at) => numberAt(births, at))) {
      const words = sortedWords(name);
      const birth = numberAt(births, ligne);
      yield { name, words, birth, ligne: new Ligne(suivi, { table, ligne }) };
    }
  }
}

/** The first row of each name and birth date, told apart by their codes. */
function* firstNames(
  lignes: Lignes,
  birthOf: (ligne: number) => number,
): Generator<readonly [ligne: number, name: string]> {
  const [nom, prenom] = [labelColumn(lignes, "nom"), labelColumn(lignes, "prenom")];
  const pairs = new TupleIndex();
  const seen = new PairSet();
  for (let ligne = 0; ligne < lignes.count; ligne++) {
    const birth = birthOf(ligne);
    const key = keyAt(nom, ligne);
    if (key === null || Number.isNaN(birth)) continue;
    const pair = pairs.of(codeAt(nom?.codes, ligne), codeAt(prenom?.codes, ligne));
    if (seen.has(pair, birth)) continue;
    seen.add(pair, birth);
    yield [ligne, nameOf(key, keyAt(prenom, ligne))];
  }
}
