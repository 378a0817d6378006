import type { SheetData } from "../sheet";
import type { ChampId } from "./champs";
import type { TitleReader } from "./titleReader";

const PERSONAL: ReadonlySet<ChampId> = new Set(["nom", "prenom", "dateNaissance", "numPassIae"]);
/** Labels that must come back to make a card of them. */
const LABELS = 3;
/** Longer columns hold data, not forms. */
const MOST_LABELS = 400;

/**
 * True for a sheet made of one form per person, one under another: the same labels of persons
 * (« Nom : », « Prénom : »…) come back down one column.
 */
export function holdsCards(sheet: SheetData, reader: TitleReader): boolean {
  return sheet.columns.some(({ texts, codes }) => {
    if (texts.length > MOST_LABELS) return false;
    const repeated = repeatedCodes(codes, texts.length);
    const champs = new Set<ChampId>();
    for (const code of repeated) {
      const best = reader.champs([texts[code] ?? ""], false)[0];
      if (best !== undefined && best.score >= 0.95) champs.add(best.champ);
    }
    return champs.size >= LABELS && [...champs].some((champ) => PERSONAL.has(champ));
  });
}

function repeatedCodes(codes: Int32Array, count: number): number[] {
  const times = new Uint32Array(count);
  for (const code of codes) if (code >= 0) times[code] = (times[code] ?? 0) + 1;
  return [...times.entries()].filter(([, time]) => time >= 2).map(([code]) => code);
}
