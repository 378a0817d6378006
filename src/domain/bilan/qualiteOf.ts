import type { Analysis } from "../analyzeWorkbook";
import type { AnomalieCode } from "../anomalies/catalogue";
import type { Qualite } from "./bilan";
import { codeAt, countOne } from "../suivi/codes";
import type { MoaFigures } from "./moaFigures";

type Checked = Pick<Analysis, "suivi" | "anomalies" | "excluded">;

/** What the checks say of each MOA's rows; -1 for rows of no known MOA. */
export class QualiteByMoa {
  private readonly avertissements = new Map<number, number>();
  private readonly motifs = new Map<
    number,
    Map<AnomalieCode, { lignes: Set<string>; heures: number }>
  >();
  private readonly masquees = new Map<number, number>();

  constructor(checked: Checked) {
    const moaOfRow = rowIndex(checked);
    for (const { gravite, place, code, heures } of checked.anomalies) {
      const row = `${String(place.sheet)}:${String(place.row)}`;
      const moa = moaOfRow.get(row);
      if (moa === undefined) continue;
      if (gravite === "avertissement") countOne(this.avertissements, moa);
      if (gravite === "bloquante") this.noteMotif(moa, code, row, heures ?? 0);
    }
    this.noteHidden(checked);
  }

  of(moa: number, figures: MoaFigures): Qualite {
    const motifs = [...(this.motifs.get(moa) ?? [])].map(([code, { lignes, heures }]) => ({
      code,
      lignes: lignes.size,
      heures,
    }));
    return {
      lignesLues: figures.lignesLues,
      lignesComptees: figures.lignesComptees,
      avertissements: this.avertissements.get(moa) ?? 0,
      motifs,
      lignesMasquees: this.masquees.get(moa) ?? 0,
    };
  }

  private noteMotif(moa: number, code: AnomalieCode, row: string, heures: number): void {
    const ofMoa =
      this.motifs.get(moa) ?? new Map<AnomalieCode, { lignes: Set<string>; heures: number }>();
    const motif = ofMoa.get(code) ?? { lignes: new Set<string>(), heures: 0 };
    const isNew = !motif.lignes.has(row);
    ofMoa.set(code, { lignes: motif.lignes.add(row), heures: motif.heures + (isNew ? heures : 0) });
    this.motifs.set(moa, ofMoa);
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

/** "sheet:row" → MOA, for the rows that an anomaly names. */
function rowIndex({ suivi, anomalies }: Checked): ReadonlyMap<string, number> {
  const wanted = new Set(
    anomalies.map(({ place }) => `${String(place.sheet)}:${String(place.row)}`),
  );
  const index = new Map<string, number>();
  for (const [table, lignes] of suivi.tables.entries()) {
    for (const [ligne, row] of lignes.rows.entries()) {
      const key = `${String(lignes.table.sheet)}:${String(row)}`;
      if (wanted.has(key)) index.set(key, codeAt(suivi.links[table]?.moa, ligne));
    }
  }
  return index;
}
