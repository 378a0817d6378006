import type { SheetData } from "../sheet";
import type { ChampId } from "./champs";
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
    const best = reader.champs([text], false)[0];
    if (best !== undefined && best.score >= KNOWN) champs.add(best.champ);
  }
  return champs.size >= LABELS && OF_TRADE.some((champ) => champs.has(champ));
}
