import type { Lignes } from "../rows/lignes";
import type { Suivi, TableLinks } from "../suivi/suivi";
import { keepSame, keepSameItems } from "./keepSame";

/** A suivi, its tables aside, whose parts that have not changed are those of the one before. */
export function keepSuivi(before: Suivi, now: Suivi): Suivi {
  return {
    ...now,
    links: now.links.map((links, table) => keepLinks(before.links[table], links)),
    moas: keepSame(before.moas, now.moas),
    marches: keepSame(before.marches, now.marches),
    objectiveRegimes: keepSame(before.objectiveRegimes, now.objectiveRegimes),
    personnes: keepSame(before.personnes, now.personnes),
  };
}

/** The tables once parsed, each column by itself. */
export function keepLignes(before: readonly Lignes[], now: readonly Lignes[]): readonly Lignes[] {
  return now.map((lignes, table) => {
    const old = before[table];
    if (old === undefined || old === lignes) return lignes;
    const champs = new Map(
      [...lignes.champs].map(([champ, column]) => [champ, keepSame(old.champs.get(champ), column)]),
    );
    const hasSameChamps =
      champs.size === old.champs.size &&
      [...champs].every(([champ, column]) => old.champs.get(champ) === column);
    return {
      table: keepSame(old.table, lignes.table),
      natures: keepSame(old.natures, lignes.natures),
      count: lignes.count,
      rows: keepSame(old.rows, lignes.rows),
      champs: hasSameChamps ? old.champs : champs,
      months: keepSameItems(old.months, lignes.months),
      contratsParType: keepSameItems(old.contratsParType, lignes.contratsParType),
      issues: keepSame(old.issues, lignes.issues),
    };
  });
}

function keepLinks(before: TableLinks | undefined, now: TableLinks): TableLinks {
  if (before === undefined) return now;
  return {
    moa: keepSame(before.moa, now.moa),
    marche: keepSame(before.marche, now.marche),
    personne: keepSame(before.personne, now.personne),
    heures: keepSame(before.heures, now.heures),
    counted: keepSame(before.counted, now.counted),
  };
}
