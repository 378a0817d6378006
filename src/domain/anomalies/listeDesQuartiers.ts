import { qpvGeneration } from "../values/identifiants";
import { cellText, type SheetColumn, type WorkbookData } from "../sheet";
import type { Suivi } from "../suivi/suivi";
import { comparable, tidy } from "../values/text";

/** « Liste des quartiers prioritaires », « QPV », « Codes QPV ». */
const TITRE =
  /^(?:(?:listes?|noms?|codes?) (?:des? |du )?)?(?:quartiers?(?: prioritaires?)?(?: qpv)?|qpv)$/;
const OUR_SHEET = "parametres|";
/** There, « QPV » is also the code of a public. */
const TITRE_PARAMETRES = /^(?:quartiers|code qpv)$/;
const TITLE_ROWS = 30;
/** A title above a lone name is no list. */
const NOMS_MIN = 2;

/**
 * Keys of the quartiers that the workbook lists on a sheet of its own, beside
 * the follow-up: a column titled « Quartiers » or « QPV » and names under it.
 * Null when there is no such list.
 */
export function listeDesQuartiers(suivi: Suivi): ReadonlySet<string> | null {
  const keys = new Set(nomsDesQuartiers(suivi).map(quartierKey));
  return keys.size === 0 ? null : keys;
}

/** The names of that list, as it writes them. */
export function nomsDesQuartiers({ workbook, recognitions }: Suivi): readonly string[] {
  return recognitions.flatMap(({ sheet, tables }) =>
    tables.length === 0 ? listedOn(workbook, sheet) : [],
  );
}

/** Our « Paramètres » has such a list; the quartiers of our other sheets are those of the rows. */
function listedOn({ sheets }: WorkbookData, sheet: number): readonly string[] {
  const { columns = [], generated = null } = sheets[sheet] ?? {};
  if (generated !== null && generated !== OUR_SHEET) return [];
  const [titre, least] = generated === null ? [TITRE, NOMS_MIN] : [TITRE_PARAMETRES, 1];
  return columns.flatMap((column) => {
    const names = namesUnderTitle(column, titre);
    return names.length < least ? [] : names;
  });
}

/** Names from under the title to the first empty cell. */
function namesUnderTitle(column: SheetColumn, titre: RegExp): readonly string[] {
  const title = titleRow(column, titre);
  if (title === -1) return [];
  const names: string[] = [];
  for (let row = title + 1; row < column.codes.length; row++) {
    const text = cellText(column, row);
    if (text === null || tidy(text) === "") break;
    names.push(tidy(text));
  }
  return names;
}

/** -1 when the column has no such title. */
function titleRow(column: SheetColumn, titre: RegExp): number {
  for (let row = 0; row < TITLE_ROWS; row++) {
    if (titre.test(comparable(cellText(column, row) ?? ""))) return row;
  }
  return -1;
}

/** « QPV Prés-Saint-Jean » is « Prés-Saint-Jean »; a code is itself, whatever follows it. */
export function quartierKey(text: string): string {
  const code = codeQpvIn(text);
  if (code !== null && qpvGeneration(code) !== null) return comparable(code).replaceAll(" ", "");
  return comparable(text).replace(/^(?:qpv|quartier) (?:d[eu]s? )?/, "");
}

const CODE = /^Q[PN][ -]?\d[\dA-Z]*/;

/** What begins as a code of QPV, valid or not; null elsewhere. */
export function codeQpvIn(text: string): string | null {
  return CODE.exec(tidy(text).toUpperCase())?.[0] ?? null;
}
