import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import type { Bilan, Bilans, NonCompte, Ventilation } from "../../src/domain/bilan/bilan";
import { buildBilans } from "../../src/domain/bilan/buildBilans";
import type { ColumnAnswers } from "../../src/domain/columns/recognition";
import type { SheetData, WorkbookData } from "../../src/domain/sheet";
import { jour, workbookOf } from "./sheetOf";

/** Text tables or sheets, by tab: see sheetOf. */
export type Tabs = Readonly<Record<string, string | SheetData>>;

export interface Limits {
  /** « 01/01/2026 » */
  readonly du?: string;
  readonly au?: string;
  readonly answers?: ColumnAnswers;
}

/** The bilans of a small workbook, all the way from its cells. */
export function bilansOfTabs(tabs: Tabs, limits: Limits = {}): Bilans {
  return bilansOfWorkbook(workbookOf(tabs), limits);
}

export function bilansOfWorkbook(workbook: WorkbookData, limits: Limits = {}): Bilans {
  const { du, au, answers = { feuilles: {} } } = limits;
  const analysis = analyzeWorkbook(workbook, { answers });
  return buildBilans(analysis, {
    parametres: analysis.parametres,
    du: du === undefined ? null : jour(du),
    au: au === undefined ? null : jour(au),
    arreteAu: jour("30/06/2026"),
    editeLe: jour("03/07/2026"),
    sources: [],
    version: "1.0.0",
    classeur: workbook.name,
  });
}

type Chiffres = readonly [
  moa: string,
  prevues: number | null,
  realisees: number | null,
  personnes: number | null,
  contrats: number | null,
];

/** One line per MOA: [moa, planned hours, hours done, persons, contrats]. */
export function chiffresOf(tabs: Tabs, limits: Limits = {}): readonly Chiffres[] {
  return bilansOfTabs(tabs, limits).moas.map((bilan) => [
    bilan.moa,
    cents(bilan.heuresPrevues),
    cents(bilan.heuresRealisees),
    bilan.personnes,
    bilan.contrats,
  ]);
}

/** What is left out: [moa, rows, hours, rows whose hours cannot be read]; « sans MOA » last; nothing left out, no line. */
export function laisseDeCote(tabs: Tabs, limits: Limits = {}): readonly (string | number)[][] {
  const { moas, nonCompteSansMoa } = bilansOfTabs(tabs, limits);
  const lines = moas.map(({ moa, nonCompte }) => leftOut(moa, nonCompte));
  return [...lines, leftOut("sans MOA", nonCompteSansMoa)].filter(([, lignes]) => lignes !== 0);
}

function leftOut(moa: string, { lignes, heures, lignesSansHeures }: NonCompte) {
  return [moa, lignes, cents(heures) ?? 0, lignesSansHeures];
}

/** Marchés of all MOA: [moa, marché, planned hours, hours done]. */
export function marchesOf(tabs: Tabs): readonly (string | number | null)[][] {
  return bilansOfTabs(tabs).moas.flatMap(({ moa, marches }) =>
    marches.map(({ marche, heuresPrevues, heuresRealisees }) => [
      moa,
      marche,
      cents(heuresPrevues),
      cents(heuresRealisees),
    ]),
  );
}

type Breakdown = {
  [Key in keyof Bilan]: Bilan[Key] extends readonly Ventilation[] ? Key : never;
}[keyof Bilan];

/** A breakdown of the only MOA: [label, persons, hours, contrats]. */
export function ventilation(
  tabs: Tabs,
  key: Breakdown,
): readonly (readonly [string, number | null, number | null, number | null])[] {
  const [bilan] = bilansOfTabs(tabs).moas;
  return (bilan?.[key] ?? []).map(({ libelle, personnes, heures, contrats }) => [
    libelle,
    personnes,
    cents(heures),
    contrats,
  ]);
}

/** Hides the binary dust of sums. */
function cents(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
