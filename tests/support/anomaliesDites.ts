import type { Analysis } from "../../src/domain/analyzeWorkbook";
import type { Anomalie } from "../../src/domain/anomalies/anomalie";
import { renderAnomalie } from "../../src/domain/anomalies/renderAnomalie";
import { cellAddress } from "../../src/domain/sheet";

/** Everything that is told of a workbook, one line by anomaly, then the rows left out. */
export function anomaliesDites(analysis: Analysis): string[] {
  const lines = analysis.anomalies.map((anomalie) => lineOf(analysis, anomalie));
  const excluded = analysis.suivi.tables.flatMap(({ count, table }, rank) =>
    Array.from({ length: count }, (_, ligne) => ligne)
      .filter((ligne) => analysis.excluded[rank]?.[ligne] === 1)
      .map((ligne) => rowOf(analysis, { table: rank, ligne }, table.sheet)),
  );
  return excluded.length === 0 ? lines : [...lines, `hors bilan : ${excluded.join(", ")}`];
}

function lineOf(analysis: Analysis, anomalie: Anomalie): string {
  const { code, gravite, correction, champ, heures, lignes, groupe, place } = anomalie;
  const { row, column, sheet } = place;
  const tab = analysis.suivi.workbook.sheets[sheet]?.name ?? "?";
  const cell = placeOf(row, column);
  const rows = lignes.map((ref) => rowOf(analysis, ref, sheet)).join(",");
  const { message } = renderAnomalie(anomalie);
  const params = Object.entries(anomalie.params).map(([nom, valeur]) => `${nom}=${String(valeur)}`);
  return [
    [code, gravite, correction, `${tab}!${cell}`, champ ?? "-"].join(" "),
    [heures === null ? "-" : `${String(heures)} h`, `lignes ${rows}`, groupe].join(" "),
    message.replaceAll(/[\u00a0\u202f]/g, " "),
    ...params,
  ].join(" | ");
}

/** -1 stands for a whole row, a whole column, a whole sheet. */
function placeOf(row: number, column: number): string {
  if (column !== -1) return row === -1 ? `colonne ${String(column + 1)}` : cellAddress(row, column);
  return row === -1 ? "feuille" : `ligne ${String(row + 1)}`;
}

/** As Excel numbers it, with its tab when it is another one. */
function rowOf({ suivi }: Analysis, ref: Anomalie["lignes"][number], here: number): string {
  const lignes = suivi.tables[ref.table];
  const row = String((lignes?.rows[ref.ligne] ?? -1) + 1);
  const sheet = lignes?.table.sheet ?? here;
  return sheet === here ? row : `${suivi.workbook.sheets[sheet]?.name ?? "?"}!${row}`;
}
