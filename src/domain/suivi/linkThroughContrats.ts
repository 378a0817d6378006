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
  const marcheOf = marcheByPersonne(tables, marches, personnes);
  return tables.map((lignes, table) => {
    const own = marches[table] ?? new Int32Array();
    if (lignes.natures[0] !== "releve") return own;
    return own.map((marche, ligne) => {
      if (marche !== -1 || namesMarche(lignes)) return marche;
      const only = marcheOf.get(codeAt(personnes[table], ligne)) ?? -1;
      return only === AMBIGUOUS ? -1 : only;
    });
  });
}

function marcheByPersonne(
  tables: readonly Lignes[],
  marches: readonly Int32Array[],
  personnes: readonly Int32Array[],
): ReadonlyMap<number, number> {
  const byPersonne = new Map<number, number>();
  const note = (personne: number, marche: number) => {
    if (personne === -1 || marche === -1) return;
    const known = byPersonne.get(personne) ?? marche;
    byPersonne.set(personne, known === marche ? marche : AMBIGUOUS);
  };
  for (const [table, lignes] of tables.entries()) {
    if (lignes.natures[0] !== "contrat") continue;
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      note(codeAt(personnes[table], ligne), codeAt(marches[table], ligne));
    }
  }
  return byPersonne;
}

const REFS = ["marcheNum", "operationRef", "operation", "marcheObjet"] as const;

function namesMarche(lignes: Lignes): boolean {
  return REFS.some((champ) => lignes.champs.has(champ));
}
