import type { LabelColumn, Lignes, NumberColumn } from "../rows/lignes";
import { eachInTurn, inSlices, type Steps } from "../steps";
import { codeAt } from "../suivi/codes";
import { keyAt, labelColumn, numberAt, numberColumn } from "../suivi/labels";
import { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { TupleIndex } from "../suivi/tupleIndex";
import { wordsInOrder } from "../values/text";
import { nameOf } from "./nomPersonne";
import { tablesWith } from "./rule";

const NATURES = ["participant", "contrat", "releve"] as const;

/** A name and a birth date that a table tells, and the first row that does. Stays in memory. */
export interface Nomme extends NomDeTable {
  readonly ligne: Ligne;
}

interface NomDeTable {
  /** Comparable name, as it is written. */
  readonly name: string;
  /** Its words in alphabetical order: « DUPONT Jean » is « Jean Dupont ». */
  readonly words: string;
  readonly birth: number;
}

/** Every name with its birth date, once by table, in the order of the rows. */
export function* nommes(suivi: Suivi): Steps<readonly Nomme[]> {
  const needs = { natures: NATURES, champs: ["nom", "dateNaissance"] } as const;
  const byTable = yield* eachInTurn(tablesWith(suivi, needs), function* ([table, lignes]) {
    const noms = yield* nomsOf(lignes);
    return noms.map(([ligne, { name, words, birth }]) => {
      return { name, words, birth, ligne: new Ligne(suivi, { table, ligne }) };
    });
  });
  return byTable.flat();
}

type Noms = readonly (readonly [ligne: number, nom: NomDeTable])[];

interface Colonnes {
  readonly nom: LabelColumn;
  readonly prenom: LabelColumn | null;
  readonly births: NumberColumn | null;
}

/** Rows gone through without a pause. */
const LIGNES = 4_096;

/** Several rules compare the names: those of a column are read once. */
const memo = new WeakMap<LabelColumn, Colonnes & { readonly noms: Noms }>();

function* nomsOf(lignes: Lignes): Steps<Noms> {
  const nom = labelColumn(lignes, "nom");
  const prenom = labelColumn(lignes, "prenom");
  const births = numberColumn(lignes, "dateNaissance");
  if (nom === null) return [];
  const known = memo.get(nom);
  if (known?.prenom === prenom && known.births === births) return known.noms;
  const noms = yield* firstNames({ nom, prenom, births }, lignes.count);
  memo.set(nom, { nom, prenom, births, noms });
  return noms;
}

/** The first row of each name and birth date, told apart by their codes. */
function* firstNames({ nom, prenom, births }: Colonnes, count: number): Steps<Noms> {
  const pairs = new TupleIndex();
  const seen = new TupleIndex();
  const noms: Noms[number][] = [];
  yield* inSlices(count, LIGNES, (from, to) => {
    for (let ligne = from; ligne < to; ligne++) {
      const birth = numberAt(births, ligne);
      const code = codeAt(nom.codes, ligne);
      if (code === -1 || Number.isNaN(birth)) continue;
      const pair = pairs.of(code, codeAt(prenom?.codes, ligne));
      const known = seen.size;
      if (seen.of(pair, birth) < known) continue;
      const name = nameOf(keyAt(nom, ligne) ?? "", keyAt(prenom, ligne));
      noms.push([ligne, { name, words: wordsInOrder(name), birth }]);
    }
  });
  return noms;
}
