import { objectiveOf } from "../suivi/objective";
import type { LigneRef, Marche, Suivi } from "../suivi/suivi";
import type { LigneMarcheBilan } from "./bilan";
import type { Tally } from "./tally";

const MARCHE_NON_PRECISE = "Marché non précisé";

export interface MarchesSource {
  readonly suivi: Suivi;
  /** Index of the MOA in the suivi. */
  readonly moa: number;
  /** Hours counted for this MOA, by marché (-1 when none is told). */
  readonly done: Tally<number>;
  /** Rows of persons are counted: a marché without any did 0, not « n.d. ». */
  readonly isCounted: boolean;
  readonly isObjectiveLeftOut: (row: LigneRef) => boolean;
}

/** Objective and hours of each marché of a MOA; the MOA's own objective only when no marché tells one. */
export function marchesOf(source: MarchesSource): readonly LigneMarcheBilan[] {
  const { suivi, done, moa } = source;
  const own = suivi.marches.flatMap((marche, index) => {
    const heures = done.get(index)?.heures;
    if (marche.moa !== moa && heures === undefined) return [];
    return [
      {
        marche,
        isGlobal: isGlobal(marche, suivi),
        ligne: ligneOf(source, marche, heures),
      },
    ];
  });
  const detailed = own.some(
    ({ isGlobal: global, ligne }) => !global && ligne.heuresPrevues !== null,
  );
  const kept = own.filter(
    ({ isGlobal: global, ligne }) =>
      isTelling(ligne) && !(global && detailed && !ligne.heuresRealisees),
  );
  return [...kept.map(({ ligne }) => ligne), ...unplaced(done)];
}

/** The row of a MOA's whole objective, beside which marchés are its detail. */
function isGlobal(marche: Marche, suivi: Suivi): boolean {
  return marche.lignes.some(({ table }) => suivi.tables[table]?.natures[0] === "objectif");
}

function ligneOf(
  source: MarchesSource,
  marche: Marche,
  heures: number | undefined,
): LigneMarcheBilan {
  const { suivi } = source;
  const rows = marche.lignes.filter((row) => !source.isObjectiveLeftOut(row));
  const prevues =
    marche.moa === source.moa
      ? objectiveOf(rows, suivi.tables, suivi.objectiveRegimes)
      : Number.NaN;
  return {
    marche: marche.libelle,
    entreprise: marche.entreprise,
    heuresPrevues: Number.isNaN(prevues) ? null : prevues,
    heuresRealisees: heures ?? (source.isCounted ? 0 : null),
    reserve: marche.reserve,
  };
}

function isTelling({ heuresPrevues, heuresRealisees }: LigneMarcheBilan): boolean {
  return heuresPrevues !== null || (heuresRealisees ?? 0) !== 0;
}

function unplaced(done: Tally<number>): readonly LigneMarcheBilan[] {
  const line = done.get(-1);
  if (line === undefined || line.heures === 0) return [];
  return [
    {
      marche: MARCHE_NON_PRECISE,
      entreprise: null,
      heuresPrevues: null,
      heuresRealisees: line.heures,
      reserve: false,
    },
  ];
}
