import type { Lignes } from "../rows/lignes";
import { eachInTurn, mapInTurn, PAUSE, type Steps } from "../steps";
import type { Suivi, TableLinks } from "../suivi/suivi";
import { keepSame, keepSameItems } from "./keepSame";

/** A suivi, its tables aside, whose parts that have not changed are those of the one before. */
export function* keepSuivi(before: Suivi, now: Suivi): Steps<Suivi> {
  const links = yield* eachInTurn(now.links.entries(), ([table, links]) =>
    keepLinks(before.links[table], links),
  );
  yield PAUSE;
  return {
    ...now,
    links,
    moas: keepSame(before.moas, now.moas),
    marches: keepSame(before.marches, now.marches),
    objectiveRegimes: keepSame(before.objectiveRegimes, now.objectiveRegimes),
    personnes: keepSame(before.personnes, now.personnes),
  };
}

/** The tables once parsed, each column by itself. */
export function* keepLignes(
  before: readonly Lignes[],
  now: readonly Lignes[],
): Steps<readonly Lignes[]> {
  return yield* eachInTurn(now.entries(), function* ([table, lignes]) {
    const old = before[table];
    if (old === undefined || old === lignes) return lignes;
    const champs = new Map(
      yield* mapInTurn(lignes.champs, ([champ, column]) => [
        champ,
        keepSame(old.champs.get(champ), column),
      ]),
    );
    const hasSameChamps =
      champs.size === old.champs.size &&
      [...champs].every(([champ, column]) => old.champs.get(champ) === column);
    yield PAUSE;
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

function* keepLinks(before: TableLinks | undefined, now: TableLinks): Steps<TableLinks> {
  if (before === undefined) return now;
  const moa = keepSame(before.moa, now.moa);
  yield PAUSE;
  const marche = keepSame(before.marche, now.marche);
  yield PAUSE;
  const personne = keepSame(before.personne, now.personne);
  yield PAUSE;
  const heures = keepSame(before.heures, now.heures);
  yield PAUSE;
  return { moa, marche, personne, heures, counted: keepSame(before.counted, now.counted) };
}
