import { numberAt, numberColumn } from "../suivi/labels";
import { isListing } from "../suivi/listing";
import type { Suivi } from "../suivi/suivi";

/** Counts that a MOA's own row announces, used where no row of persons or contrats details them. */
export interface Annonces {
  readonly contratsParType: ReadonlyMap<string, number>;
  /** NaN when not told. */
  readonly contrats: number;
  readonly personnes: number;
}

export function annoncesOf(suivi: Suivi, excluded: readonly Uint8Array[], moa: number): Annonces {
  const contratsParType = new Map<string, number>();
  let contrats = Number.NaN;
  let personnes = Number.NaN;
  for (const [table, lignes] of suivi.tables.entries()) {
    if (!isListing(lignes)) continue;
    for (const [ligne, owner] of (suivi.links[table]?.moa ?? []).entries()) {
      if (owner !== moa || excluded[table]?.[ligne] === 1) continue;
      contrats = plus(contrats, numberAt(numberColumn(lignes, "nombreContrats"), ligne));
      personnes = plus(personnes, numberAt(numberColumn(lignes, "nombrePersonnes"), ligne));
      for (const { typeContrat, count } of lignes.contratsParType) {
        const known = contratsParType.get(typeContrat) ?? Number.NaN;
        const total = plus(known, numberAt(count, ligne));
        if (!Number.isNaN(total)) contratsParType.set(typeContrat, total);
      }
    }
  }
  return { contratsParType, contrats, personnes };
}

/** NaN is « not told »: it adds nothing. */
function plus(total: number, value: number): number {
  if (Number.isNaN(value)) return total;
  return Number.isNaN(total) ? value : total + value;
}
