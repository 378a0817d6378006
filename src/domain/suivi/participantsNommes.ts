import type { LabelColumn, Lignes } from "../rows/lignes";
import { comparable } from "../values/text";
import { codeAt } from "./codes";
import { labelColumn } from "./labels";
import type { Suivi } from "./suivi";
import { TupleIndex } from "./tupleIndex";

/** Words of the name of somebody: « dupont », « marie ». */
interface Nomme {
  readonly nom: readonly string[];
  readonly prenom: readonly string[];
}

const CIVILITES: ReadonlySet<string> = new Set(["m", "mr", "mme", "mlle", "madame", "monsieur"]);
/** Words that say nothing of anybody, beside a name: « Sous-total DUPONT », « voir Dupont ». */
const NEUTRES: ReadonlySet<string> = new Set(
  "total totaux sous cumul somme voir chez de du des le la les pour a et cf".split(" "),
);

type NameTest = (text: string) => boolean;

/** Checks and bilans ask of the same suivi. */
const tests = new WeakMap<Suivi, NameTest>();

/**
 * Tells whether a text names a participant of the suivi: its nom with a prénom or a civility, or its
 * nom alone. « Ville de Saint-Martin » does not name a Mr Martin. Each text is looked at once.
 */
export function participantsNommes(suivi: Suivi): NameTest {
  const known = tests.get(suivi);
  if (known !== undefined) return known;
  const test = nameTest(suivi);
  tests.set(suivi, test);
  return test;
}

function nameTest(suivi: Suivi): NameTest {
  let byWord: ReadonlyMap<string, readonly Nomme[]> | null = null;
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    byWord ??= indexed(suivi.tables.flatMap((lignes) => [...nommesOf(lignes)]));
    const words = comparable(text).split(" ");
    const index = byWord;
    const told = words.some((word) => index.get(word)?.some((one) => names(words, one)) === true);
    known.set(text, told);
    return told;
  };
}

function names(words: readonly string[], { nom, prenom }: Nomme): boolean {
  if (!nom.every((word) => words.includes(word))) return false;
  if (nom.length > 1 && prenom.length === 0) return true;
  const others = words.filter((word) => !nom.includes(word));
  return (
    others.some((word) => prenom.includes(word) || CIVILITES.has(word)) ||
    others.every((word) => NEUTRES.has(word) || /^\d+$/.test(word))
  );
}

/** By the first word of the nom. */
function indexed(nommes: readonly Nomme[]): ReadonlyMap<string, readonly Nomme[]> {
  const byWord = new Map<string, Nomme[]>();
  for (const one of nommes) {
    const [first = ""] = one.nom;
    const same = byWord.get(first);
    if (same === undefined) byWord.set(first, [one]);
    else same.push(one);
  }
  return byWord;
}

/** Each nom with each prénom that goes with it, once. */
function* nommesOf(lignes: Lignes): Generator<Nomme> {
  const noms = labelColumn(lignes, "nom");
  const prenoms = labelColumn(lignes, "prenom");
  if (noms === null) return;
  const seen = new TupleIndex();
  const wordsOfNoms = wordReader(noms);
  const wordsOfPrenoms = wordReader(prenoms);
  for (let ligne = 0; ligne < lignes.count; ligne++) {
    const nom = codeAt(noms.codes, ligne);
    const prenom = codeAt(prenoms?.codes, ligne);
    const known = seen.size;
    if (nom < 0 || seen.of(nom, prenom) < known) continue;
    const words = wordsOfNoms(nom);
    if (words.join("").length > 1) yield { nom: words, prenom: wordsOfPrenoms(prenom) };
  }
}

/** The words of each label of a column, by its code; none where the code is -1. */
function wordReader(column: LabelColumn | null): (code: number) => readonly string[] {
  const known: (readonly string[])[] = [];
  return (code) => (code < 0 ? [] : (known[code] ??= wordsOf(column?.labels[code])));
}

function wordsOf(label = ""): readonly string[] {
  return comparable(label)
    .split(" ")
    .filter((word) => word !== "" && !CIVILITES.has(word));
}
