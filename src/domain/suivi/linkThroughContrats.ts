import type { Lignes } from "../rows/lignes";

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
      const only = marcheOf.get(personnes[table]?.[ligne] ?? -1) ?? -1;
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
  for (const [table, lignes] of tables.entries()) {
    if (lignes.natures[0] !== "contrat") continue;
    for (const [ligne, marche] of (marches[table] ?? new Int32Array()).entries()) {
      const personne = personnes[table]?.[ligne] ?? -1;
      if (personne === -1 || marche === -1) continue;
      const known = byPersonne.get(personne);
      byPersonne.set(personne, known === undefined || known === marche ? marche : AMBIGUOUS);
    }
  }
  return byPersonne;
}

const REFS = ["marcheNum", "operationRef", "operation", "marcheObjet"] as const;

function namesMarche(lignes: Lignes): boolean {
  return REFS.some((champ) => lignes.champs.has(champ));
}
