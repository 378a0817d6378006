import type { ColumnMatch, TableRecognition } from "../../../../src/domain/columns/recognition";
import { recognizeWorkbook } from "../../../../src/domain/columns/recognizeWorkbook";
import { sheetOf, workbookOf, type SheetOptions } from "../../../support/sheetOf";

/** A follow-up as someone keeps it, and what must be understood of it. */
export interface Releve {
  readonly nom: string;
  readonly texte: string;
  readonly options?: SheetOptions;
  /** One line per table: « natures · lignes : champs ». */
  readonly attendu: readonly string[];
  /** Champs that only a person can tell; none unless said. */
  readonly questions?: readonly string[];
  /** « champ = texte » told once for the table. */
  readonly constantes?: readonly string[];
}

/** « contrat · 2-4,6 : moa | nom | heuresRealisees » : rows as Excel numbers them. */
export function shownTable(table: TableRecognition): string {
  const rows = shownRows([...table.dataRows]);
  return `${table.natures.join("+")} · ${rows} : ${table.columns.map(shownChamp).join(" | ")}`;
}

/** « – » is not used, « ? » is asked, « heuresMois 2024-1 » and « CDI » tell their month and type. */
function shownChamp({ champ, confiance, periode, typeContrat }: ColumnMatch): string {
  if (confiance === "à vérifier") return `?${champ ?? ""}`;
  if (typeContrat !== null) return typeContrat;
  if (periode === null) return champ ?? "–";
  const { annee, premierMois, dernierMois } = periode;
  const end = premierMois === dernierMois ? "" : `-${String(dernierMois)}`;
  return `${String(annee)}-${String(premierMois)}${end}`;
}

function shownRows(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans
    .map(([first, last]) => String(first + 1) + (first === last ? "" : `-${String(last + 1)}`))
    .join(",");
}

export function understand({ texte, options = {} }: Releve) {
  const workbook = workbookOf({ [options.name ?? "Feuil1"]: sheetOf(texte, options) });
  const [recognition] = recognizeWorkbook(workbook, { feuilles: {} });
  const tables = recognition?.tables ?? [];
  return {
    attendu: tables.map(shownTable),
    questions: tables.flatMap(({ aConfirmer }) => aConfirmer.map(({ champ }) => champ)),
    constantes: tables.flatMap(({ constants }) =>
      constants.map(({ champ, texte: text }) => `${champ} = ${text}`),
    ),
  };
}

/** What is told of a follow-up, in the same words. */
export function told({ attendu, questions = [], constantes = [] }: Releve) {
  return { attendu, questions, constantes };
}
