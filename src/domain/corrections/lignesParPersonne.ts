import { nameOf } from "../anomalies/nomPersonne";
import { lignesWith } from "../anomalies/rule";
import type { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { wordsInOrder } from "../values/text";

/** A row that tells who it is about. */
export interface LigneNommee {
  readonly ligne: Ligne;
  /** Comparable, words in alphabetical order. Stays in memory. */
  readonly nom: string;
}

interface Personnes {
  readonly byName: ReadonlyMap<string, readonly LigneNommee[]>;
  readonly byBirth: ReadonlyMap<number, readonly LigneNommee[]>;
}

const NATURES = ["participant", "contrat", "releve"] as const;
const memo = new WeakMap<Suivi, Personnes>();

/** Comparable name of the person of a row, words in alphabetical order; null when it tells none. */
export function nomOf(ligne: Ligne): string | null {
  const nom = ligne.key("nom");
  return nom === null ? null : wordsInOrder(nameOf(nom, ligne.key("prenom")));
}

/** Rows of persons by name, and by birth date, in the order of the sheets; gathered once. */
export function personnesOf(suivi: Suivi): Personnes {
  const known = memo.get(suivi) ?? gather(suivi);
  memo.set(suivi, known);
  return known;
}

function gather(suivi: Suivi): Personnes {
  const byName = new Map<string, LigneNommee[]>();
  const byBirth = new Map<number, LigneNommee[]>();
  for (const ligne of lignesWith(suivi, { natures: NATURES, champs: ["nom"] })) {
    const nom = nomOf(ligne);
    if (nom === null) continue;
    const nommee = { ligne, nom };
    push(byName, nommee.nom, nommee);
    const birth = ligne.number("dateNaissance");
    if (!Number.isNaN(birth)) push(byBirth, birth, nommee);
  }
  return { byName, byBirth };
}

function push<K>(map: Map<K, LigneNommee[]>, key: K, nommee: LigneNommee): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [nommee]);
  else known.push(nommee);
}
