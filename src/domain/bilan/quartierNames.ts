import { labelColumn, spellingsOf } from "../suivi/labels";
import { mostFrequent } from "../suivi/moas";
import type { Suivi } from "../suivi/suivi";
import { comparable } from "../values/text";

/** One name per quartier: spellings equal up to case, accents and blanks take the most frequent. */
export function quartierNames(suivi: Suivi): (quartier: string) => string {
  const spellings = spellingsOf(suivi.tables.map((lignes) => labelColumn(lignes, "quartier")));
  const names = new Map([...spellings].map(([key, counts]) => [key, mostFrequent(counts)]));
  return (quartier) => names.get(comparable(quartier)) ?? quartier;
}
