import { cellText, type SheetData } from "../sheet";
import { PAUSE, type Steps } from "../steps";
import type { ChampId } from "./champs";
import type { TableRecognition } from "./recognition";
import type { TitleReader } from "./titleReader";

/** Labels that make titles of a column. */
const LABELS = 3;
/** Longer columns hold data, not titles. */
const MOST_LABELS = 60;
const KNOWN = 0.95;

const OF_TRADE: readonly ChampId[] = ["heuresPrevues", "heuresRealisees", "heuresMois"];

/**
 * True for a table laid down: its titles (« Maître d'ouvrage », « Heures prévues »…) are written
 * one under another, and each column beside them is a marché or a MOA.
 */
export function holdsTitlesDown(sheet: SheetData, reader: TitleReader): boolean {
  const [first] = sheet.columns.filter(({ texts }) => texts.length > 0);
  if (first === undefined || first.texts.length > MOST_LABELS) return false;
  const champs = new Set<ChampId>();
  for (const text of first.texts) {
    const champ = champOfTitle(text, reader);
    if (champ !== null) champs.add(champ);
  }
  return champs.size >= LABELS && OF_TRADE.some((champ) => champs.has(champ));
}

/** Every row begins with a title: « Fin du contrat | 30/06/2026 » under « Début du contrat | 02/03/2026 ». */
export function* isNamedByTitles(
  sheet: SheetData,
  { range, dataRows }: TableRecognition,
  reader: TitleReader,
): Steps<boolean> {
  yield PAUSE;
  if (dataRows.length === 0 || !holdsTitlesDown(sheet, reader)) return false;
  yield PAUSE;
  const names = sheet.columns[range.left];
  return dataRows.every((row) => champOfTitle(cellText(names, row) ?? "", reader) !== null);
}

function champOfTitle(text: string, reader: TitleReader): ChampId | null {
  const best = reader.champs([text], false)[0];
  return best !== undefined && best.score >= KNOWN ? best.champ : null;
}
