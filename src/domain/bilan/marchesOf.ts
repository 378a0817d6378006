import type { Suivi } from "../suivi/suivi";
import type { Bilan, LigneMarcheBilan, PartDeMarche } from "./bilan";
import type { LignesDesMarches } from "./lignesDesMarches";

const MARCHE_NON_PRECISE = "Marché non précisé";

export interface MarchesSource {
  readonly suivi: Suivi;
  /** Index of the MOA in the suivi. */
  readonly moa: number;
  /** Indexes of the marchés of this MOA. */
  readonly marchesDuMoa: readonly number[];
  /** Hours counted for this MOA, by marché (-1 when none is told). */
  readonly done: ReadonlyMap<number, number>;
  /** Who did them, by marché, when not the titulaire alone. */
  readonly employeursDe: (marche: number) => readonly PartDeMarche[];
  /** Rows of persons are counted: a marché without any did 0, not « n.d. ». */
  readonly isCounted: boolean;
  readonly lignes: LignesDesMarches;
}

/** The lines of a MOA's marchés, and how many marchés have none. */
export type MarchesDuMoa = Pick<Bilan, "marches" | "marchesEcartes">;

/** Objective and hours of each marché of a MOA; the MOA's own objective only when no marché tells one. */
export function marchesOf(source: MarchesSource): MarchesDuMoa {
  const { suivi, done } = source;
  const own = indexesOf(source).flatMap((index) => {
    const marche = suivi.marches[index];
    if (marche === undefined) return [];
    const ligne = ligneOf(source, index, done.get(index));
    return [{ isGlobal: source.lignes.isGlobal(index), ligne }];
  });
  const detailed = own.some(
    ({ isGlobal: global, ligne }) => !global && ligne.heuresPrevues !== null,
  );
  const kept = own.filter(
    ({ isGlobal: global, ligne }) =>
      isTelling(ligne) && !(global && detailed && !ligne.heuresRealisees),
  );
  return {
    marches: [...kept.map(({ ligne }) => ligne), ...unplaced(done)],
    marchesEcartes: own.filter(({ isGlobal: global, ligne }) => !global && !isTelling(ligne))
      .length,
  };
}

/** The marchés of the MOA and those where its hours were done, in the order of the workbook. */
function indexesOf({ marchesDuMoa, done }: MarchesSource): readonly number[] {
  return [...new Set([...marchesDuMoa, ...done.keys()])].sort((a, b) => a - b);
}

function ligneOf(
  source: MarchesSource,
  index: number,
  heures: number | undefined,
): LigneMarcheBilan {
  const { suivi } = source;
  const marche = suivi.marches[index];
  if (marche === undefined) throw new Error(`no marché ${String(index)}`);
  const prevues = marche.moa === source.moa ? source.lignes.prevues(index) : Number.NaN;
  return {
    index,
    marche: marche.libelle,
    entreprise: marche.entreprise,
    heuresPrevues: Number.isNaN(prevues) ? null : prevues,
    heuresRealisees: heures ?? (source.isCounted ? 0 : null),
    reserve: marche.reserve,
    debut: orNull(marche.debut),
    fin: orNull(marche.fin),
    employeurs: source.employeursDe(index),
  };
}

function isTelling({ heuresPrevues, heuresRealisees }: LigneMarcheBilan): boolean {
  return heuresPrevues !== null || (heuresRealisees ?? 0) !== 0;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function unplaced(done: ReadonlyMap<number, number>): readonly LigneMarcheBilan[] {
  const heures = done.get(-1) ?? 0;
  if (heures === 0) return [];
  return [
    {
      index: -1,
      marche: MARCHE_NON_PRECISE,
      entreprise: null,
      heuresPrevues: null,
      heuresRealisees: heures,
      reserve: false,
      debut: null,
      fin: null,
      employeurs: [],
    },
  ];
}
