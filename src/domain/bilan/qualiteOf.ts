import type { Analysis } from "../analyzeWorkbook";
import type { AnomalieCode } from "../anomalies/catalogue";
import { groupBy } from "../groupBy";
import { ligneAt } from "../suivi/ligneAt";
import type { ExceptionAcceptee, Qualite } from "./bilan";
import { codeAt, countOne, entryOf, setOf } from "../suivi/codes";
import type { Fait } from "./faits";
import type { MoaFigures } from "./moaFigures";
import { numberAt, numberColumn } from "../suivi/labels";
import type { LigneRef } from "../suivi/suivi";

type Checked = Pick<Analysis, "suivi" | "anomalies" | "acceptees" | "excluded">;

interface Motif {
  readonly lignes: Set<string>;
  heures: number;
  heuresPrevues: number;
}

/** Hours that each row left out tells, noted while the rows go by. */
export class HeuresLaissees {
  private readonly done = new Map<number, Map<number, number>>();

  note({ ref, heures, isExcluded, isCounted }: Fait): void {
    if (!isExcluded || !isCounted) return;
    const ofTable = entryOf(this.done, ref.table, () => new Map<number, number>());
    ofTable.set(ref.ligne, heures.total + heures.aCheval);
  }

  of({ table, ligne }: LigneRef): number {
    return this.done.get(table)?.get(ligne) ?? 0;
  }
}

interface QualiteSource {
  readonly laissees: HeuresLaissees;
  readonly isObjectiveLeftOut: (row: LigneRef) => boolean;
}

/** What the checks say of each MOA's rows; -1 for rows of no known MOA. */
export class QualiteByMoa {
  private readonly avertissements = new Map<number, number>();
  private readonly motifs = new Map<number, Map<AnomalieCode, Motif>>();
  private readonly masquees = new Map<number, number>();
  private readonly checked: Checked;

  constructor(checked: Checked, source: QualiteSource) {
    this.checked = checked;
    const lignes = rowIndex(checked);
    for (const { gravite, place, code } of checked.anomalies) {
      const row = `${String(place.sheet)}:${String(place.row)}`;
      const ref = lignes.get(row);
      if (ref === undefined) continue;
      const moa = codeAt(checked.suivi.links[ref.table]?.moa, ref.ligne);
      if (gravite === "avertissement") countOne(this.avertissements, moa);
      if (gravite !== "bloquante") continue;
      const motif = this.motifOf(moa, code);
      if (motif.lignes.has(row)) continue;
      motif.lignes.add(row);
      motif.heures += source.laissees.of(ref);
      motif.heuresPrevues += source.isObjectiveLeftOut(ref) ? prevuesAt(checked, ref) : 0;
    }
    this.noteHidden(checked);
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

/** "sheet:row" → the ligne, for the rows that an anomaly names. */
function rowIndex({ suivi, anomalies }: Checked): ReadonlyMap<string, LigneRef> {
  const wanted = new Map<number, Set<number>>();
  for (const { place } of anomalies) setOf(wanted, place.sheet).add(place.row);
  const index = new Map<string, LigneRef>();
  for (const [table, { table: place, rows }] of suivi.tables.entries()) {
    const ofSheet = wanted.get(place.sheet);
    if (ofSheet === undefined) continue;
    for (const [ligne, row] of rows.entries()) {
      if (ofSheet.has(row)) index.set(`${String(place.sheet)}:${String(row)}`, { table, ligne });
    }
  }
  return index;
}
