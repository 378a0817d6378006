import type { Analysis } from "../analyzeWorkbook";
import type { Anomalie } from "../anomalies/anomalie";
import type { AnomalieCode } from "../anomalies/catalogue";
import { groupBy } from "../groupBy";
import { inSlices, PAUSE, type Steps } from "../steps";
import { ligneAt } from "../suivi/ligneAt";
import type { ExceptionAcceptee, Qualite } from "./bilan";
import { codeAt, countOne, entryOf, valueAt } from "../suivi/codes";
import type { FaitsDeTable } from "./faits";
import type { MoaFigures } from "./moaFigures";
import { lignesAt } from "../suivi/markLignes";
import { numberAt, numberColumn } from "../suivi/labels";
import type { LigneRef } from "../suivi/suivi";

type Checked = Pick<Analysis, "suivi" | "anomalies" | "acceptees" | "excluded">;

/** Rows of one sheet: no more fit in Excel's. */
const SHEET_ROWS = 2 ** 20;
/** Anomalies gone through without a pause. */
const ANOMALIES = 512;

interface Motif {
  readonly lignes: Set<number>;
  heures: number;
  heuresPrevues: number;
}

interface QualiteSource {
  readonly faits: readonly FaitsDeTable[];
  readonly isObjectiveLeftOut: (row: LigneRef) => boolean;
}

/** Hours that a row left out tells. */
function heuresLaissees(faits: readonly FaitsDeTable[], { table, ligne }: LigneRef): number {
  const own = faits.find((one) => one.table === table);
  if (own?.excluded[ligne] !== 1 || own.links.counted[ligne] !== 1) return 0;
  return valueAt(own.heures.total, ligne) + valueAt(own.heures.aCheval, ligne);
}

/** What the checks say of each MOA's rows; -1 for rows of no known MOA. */
export class QualiteByMoa {
  private readonly avertissements = new Map<number, number>();
  private readonly motifs = new Map<number, Map<AnomalieCode, Motif>>();
  private readonly masquees = new Map<number, number>();
  private readonly checked: Checked;

  /** Cut every few hundred anomalies. */
  static *of(checked: Checked, source: QualiteSource): Steps<QualiteByMoa> {
    const qualite = new QualiteByMoa(checked);
    const { anomalies } = checked;
    yield* inSlices(anomalies.length, ANOMALIES, (from, to) => {
      for (const anomalie of anomalies.slice(from, to)) qualite.note(anomalie, source);
    });
    yield PAUSE;
    qualite.noteHidden(checked);
    return qualite;
  }

  private constructor(checked: Checked) {
    this.checked = checked;
  }

  of(moa: number, figures: MoaFigures): Qualite {
    const motifs = [...(this.motifs.get(moa) ?? [])].map(([code, motif]) => ({
      code,
      ...motif,
      lignes: motif.lignes.size,
    }));
    return {
      lignesLues: figures.lignesLues,
      lignesComptees: figures.lignesComptees,
      avertissements: this.avertissements.get(moa) ?? 0,
      motifs,
      exceptions: exceptionsOf(this.checked, moa),
      lignesMasquees: this.masquees.get(moa) ?? 0,
    };
  }

  private note({ gravite, place, code }: Anomalie, source: QualiteSource): void {
    const { checked } = this;
    const ref = [...lignesAt(checked.suivi, place)].at(-1);
    if (ref === undefined) return;
    const moa = codeAt(checked.suivi.links[ref.table]?.moa, ref.ligne);
    if (gravite === "avertissement") countOne(this.avertissements, moa);
    if (gravite !== "bloquante") return;
    const motif = this.motifOf(moa, code);
    const row = place.sheet * SHEET_ROWS + place.row;
    if (motif.lignes.has(row)) return;
    motif.lignes.add(row);
    motif.heures += heuresLaissees(source.faits, ref);
    motif.heuresPrevues += source.isObjectiveLeftOut(ref) ? prevuesAt(checked, ref) : 0;
  }

  private motifOf(moa: number, code: AnomalieCode): Motif {
    const ofMoa = entryOf(this.motifs, moa, () => new Map<AnomalieCode, Motif>());
    return entryOf(ofMoa, code, () => ({ lignes: new Set(), heures: 0, heuresPrevues: 0 }));
  }

  private noteHidden({ suivi }: Checked): void {
    for (const [table, lignes] of suivi.tables.entries()) {
      const hidden = suivi.workbook.sheets[lignes.table.sheet]?.hiddenRows;
      if (hidden === undefined || hidden.size === 0) continue;
      for (const [ligne, row] of lignes.rows.entries()) {
        if (hidden.has(row)) countOne(this.masquees, codeAt(suivi.links[table]?.moa, ligne));
      }
    }
  }
}

/** Accepted anomalies of a MOA's rows, and those about whole sheets, by code and reason. */
function exceptionsOf({ suivi, acceptees }: Checked, moa: number): readonly ExceptionAcceptee[] {
  const own = acceptees.filter(({ anomalie: { place } }) => {
    const ligne = ligneAt(suivi, place);
    return ligne === null || ligne.moa === moa;
  });
  const groups = groupBy(own, ({ anomalie: { code }, motif }) => `${code} ${motif}`);
  return Array.from(groups.values(), (group) => {
    const [{ anomalie, motif }] = group;
    return { code: anomalie.code, nombre: group.length, motif };
  });
}

function prevuesAt({ suivi }: Checked, { table, ligne }: LigneRef): number {
  const lignes = suivi.tables[table];
  const prevues =
    lignes === undefined ? Number.NaN : numberAt(numberColumn(lignes, "heuresPrevues"), ligne);
  return Number.isNaN(prevues) ? 0 : prevues;
}
