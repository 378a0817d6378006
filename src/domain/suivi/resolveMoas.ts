import type { Lignes } from "../rows/lignes";
import { codeAt } from "./codes";
import { onlyOfPersonne } from "./linkThroughContrats";
import type { Marche } from "./suivi";

/** What the lignes of each table tell; -1 = unknown. */
interface Told {
  readonly tables: readonly Lignes[];
  /** The MOA of the ligne's own cell. */
  readonly own: readonly Int32Array[];
  readonly marche: readonly Int32Array[];
  readonly personne: readonly Int32Array[];
}

/**
 * The MOA of each ligne: its own cell, else the one of its marché, else the only
 * one of the workbook. A relevé without marché takes the one MOA of its person's contrats.
 */
export function resolveMoas(
  { tables, own, marche, personne }: Told,
  marches: readonly Marche[],
  moaCount: number,
): readonly Int32Array[] {
  const only = moaCount === 1 ? 0 : -1;
  const moaOf = Int32Array.from(marches, ({ moa }) => moa);
  const resolved = own.map((moas, table) =>
    moas.map((moa, ligne) => {
      if (moa !== -1) return moa;
      const ofMarche = codeAt(moaOf, codeAt(marche[table], ligne));
      return ofMarche === -1 ? only : ofMarche;
    }),
  );
  const ofPersonne = onlyOfPersonne(tables, resolved, personne);
  return resolved.map((moas, table) => {
    if (tables[table]?.natures[0] !== "releve") return moas;
    return moas.map((moa, ligne) => {
      const isPlaced = moa !== -1 || codeAt(marche[table], ligne) !== -1;
      return isPlaced ? moa : ofPersonne(codeAt(personne[table], ligne));
    });
  });
}
