import type { Lignes } from "../rows/lignes";
import { codeAt } from "./codes";

const AMBIGUOUS = -2;

/**
 * A relevé that names no marché belongs to the one of its person's contrats,
 * when they all have the same.
 */
export function linkThroughContrats(
  tables: readonly Lignes[],
  marches: readonly Int32Array[],
  personnes: readonly Int32Array[],
): readonly Int32Array[] {
  const marcheOf = onlyOfPersonne(tables, marches, personnes);
  return tables.map((lignes, table) => {
    const own = marches[table] ?? new Int32Array();
    if (lignes.natures[0] !== "releve" || namesMarche(lignes)) return own;
    return own.map((marche, ligne) =>
      marche === -1 ? marcheOf(codeAt(personnes[table], ligne)) : marche,
    );
  });
}

/** The marché (or the MOA) that all the contrats of a person have; -1 when none or several. */
export function onlyOfPersonne(
  tables: readonly Lignes[],
  codes: readonly Int32Array[],
  personnes: readonly Int32Array[],
): (personne: number) => number {
  const byPersonne = new Map<number, number>();
  const note = (personne: number, code: number) => {
    if (personne === -1 || code === -1) return;
    const known = byPersonne.get(personne) ?? code;
    byPersonne.set(personne, known === code ? code : AMBIGUOUS);
  };
  for (const [table, lignes] of tables.entries()) {
    if (lignes.natures[0] !== "contrat") continue;
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      note(codeAt(personnes[table], ligne), codeAt(codes[table], ligne));
    }
  }
  return (personne) => Math.max(-1, byPersonne.get(personne) ?? -1);
}

const REFS = ["marcheNum", "operationRef", "operation", "marcheObjet"] as const;

export function namesMarche(lignes: Lignes): boolean {
  return REFS.some((champ) => lignes.champs.has(champ));
}
