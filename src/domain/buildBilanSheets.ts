import type { Analysis } from "./analyzeWorkbook";
import { RULES } from "./anomalies/catalogue";
import type { Bilans, BilanContext } from "./bilan/bilan";
import { bilansSteps } from "./bilan/buildBilans";
import { SANS_SEUIL } from "./bilan/layout/diffusion";
import type { TabNaming } from "./bilan/layout/tabNames";
import { layoutSteps } from "./bilan/layout/layoutSheets";
import type { Jour } from "./clause";
import { disabledCodes } from "./gravites/gravites";
import type { SheetToWrite } from "./sheetToWrite";
import { runToEnd, type Steps } from "./steps";
import { comparable } from "./values/text";

export interface BilanRequest extends TabNaming {
  /** MOA wanted, in any spelling; empty = all. */
  readonly moas: readonly string[];
  readonly du: Jour | null;
  readonly au: Jour | null;
  readonly arreteAu: Jour;
  readonly editeLe: Jour;
  readonly version: string;
  /** Who draws up the bilan: a service, never a person. */
  readonly structure?: string;
  /** Writes « Indicateurs ANRU » too: of all MOA, so only when none is left aside. */
  readonly anru?: boolean;
  /** Writes « Synthèse » when there are several MOA: yes unless told otherwise. */
  readonly synthese?: boolean;
  /** Small numbers are printed, on sheets of their own that say so. */
  readonly interne?: boolean;
}

/** The way out: figures of an analysed workbook → sheets to write. */
export interface BilanSheets {
  readonly bilans: Bilans;
  readonly sheets: readonly SheetToWrite[];
  /** MOA asked for that no row names. */
  readonly unknown: readonly string[];
}

export function buildBilanSheets(analysis: Analysis, request: BilanRequest): BilanSheets {
  return runToEnd(bilanSheetsSteps(analysis, request));
}

/** The same, cut every few thousand rows and by sheet. */
export function* bilanSheetsSteps(analysis: Analysis, request: BilanRequest): Steps<BilanSheets> {
  const all = yield* bilansSteps(analysis, contextOf(analysis, request));
  const wanted = new Set(request.moas.map(comparable));
  const moas = wanted.size === 0 ? all.moas : all.moas.filter(({ moaKey }) => wanted.has(moaKey));
  const known = new Set(all.moas.map(({ moaKey }) => moaKey));
  const bilans = { ...all, ...personnesOf(all, moas), moas };
  return {
    bilans,
    sheets: yield* layoutSteps(bilans, request, titreOf, {
      hasSynthese: request.synthese !== false && moas.length > 1,
      hasAnru: request.anru === true && moas.length === all.moas.length,
    }),
    unknown: request.moas.filter((moa) => !known.has(comparable(moa))),
  };
}

/** Persons of the chosen MOA: those of a lone one; of several, not known, for a person may work for two. */
function personnesOf(
  all: Bilans,
  moas: Bilans["moas"],
): Pick<Bilans, "personnesDistinctes" | "personnesChezPlusieursMoa"> {
  if (moas.length === all.moas.length) return all;
  const [only, ...others] = moas;
  const personnes = others.length === 0 ? (only?.personnes ?? null) : null;
  return { personnesDistinctes: personnes, personnesChezPlusieursMoa: null };
}

const TITRES: ReadonlyMap<string, string> = new Map(RULES.map(({ code, titre }) => [code, titre]));

function titreOf(code: string): string {
  return TITRES.get(code) ?? code;
}

function contextOf({ suivi, parametres, gravites }: Analysis, request: BilanRequest): BilanContext {
  const { du, au, arreteAu, editeLe, version, structure } = request;
  const sources = suivi.tables.map(({ table, count }) => ({
    feuille: suivi.workbook.sheets[table.sheet]?.name ?? "",
    lignes: count,
  }));
  const classeur = suivi.workbook.name;
  const dates = { du, au, arreteAu, editeLe };
  const auteur = structure === undefined ? {} : { structure };
  const desactives = disabledCodes(gravites);
  const interne = request.interne === true;
  return {
    parametres: interne ? { ...parametres, ...SANS_SEUIL } : parametres,
    ...{ ...dates, sources, version, classeur, ...auteur, desactives },
    ...(interne ? { isInterne: true } : {}),
  };
}
