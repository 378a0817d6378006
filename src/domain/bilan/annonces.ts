import type { Lignes } from "../rows/lignes";
import { codeAt, entryOf } from "../suivi/codes";
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

/** What the rows that count announce for each MOA. */
export function annoncesByMoa(
  suivi: Suivi,
  excluded: readonly Uint8Array[],
): (moa: number) => Annonces {
  const byMoa = new Map<number, Announced>();
  for (const [table, lignes] of suivi.tables.entries()) {
    if (!isListing(lignes)) continue;
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      if (excluded[table]?.[ligne] === 1) continue;
      const moa = codeAt(suivi.links[table]?.moa, ligne);
      entryOf(byMoa, moa, () => new Announced()).add(lignes, ligne);
    }
  }
  return (moa) => byMoa.get(moa) ?? new Announced();
}

class Announced implements Annonces {
  readonly contratsParType = new Map<string, number>();
  contrats = Number.NaN;
  personnes = Number.NaN;

  add(lignes: Lignes, ligne: number): void {
    const told = (champ: "nombreContrats" | "nombrePersonnes") =>
      numberAt(numberColumn(lignes, champ), ligne);
    this.contrats = plus(this.contrats, told("nombreContrats"));
    this.personnes = plus(this.personnes, told("nombrePersonnes"));
    for (const { typeContrat, count } of lignes.contratsParType) {
      const total = plus(
        this.contratsParType.get(typeContrat) ?? Number.NaN,
        numberAt(count, ligne),
      );
      if (!Number.isNaN(total)) this.contratsParType.set(typeContrat, total);
    }
  }
}

/** NaN is « not told »: it adds nothing. */
function plus(total: number, value: number): number {
  if (Number.isNaN(value)) return total;
  return Number.isNaN(total) ? value : total + value;
}
