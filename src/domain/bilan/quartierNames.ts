import { labelColumn } from "../suivi/labels";
import { mostFrequent } from "../suivi/moas";
import type { Suivi } from "../suivi/suivi";
import { comparable } from "../values/text";

/** One name per quartier: spellings equal up to case, accents and blanks take the most frequent. */
export function quartierNames(suivi: Suivi): (quartier: string) => string {
  const spellings = new Map<string, Map<string, number>>();
  for (const lignes of suivi.tables) {
    const column = labelColumn(lignes, "quartier");
    for (const code of column?.codes ?? []) {
      const label = column?.labels[code];
      const key = column?.keys[code];
      if (label === undefined || key === undefined) continue;
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts.set(label, (counts.get(label) ?? 0) + 1));
    }
  }
  const names = new Map([...spellings].map(([key, counts]) => [key, mostFrequent(counts)]));
  return (quartier) => names.get(comparable(quartier)) ?? quartier;
}
