import { VALEUR_MASQUEE } from "../anomalies/shownValue";
import { labelColumn, spellingsOf } from "../suivi/labels";
import { mostFrequent } from "../suivi/moas";
import { participantsNommes } from "../suivi/participantsNommes";
import type { Suivi } from "../suivi/suivi";
import { comparable } from "../values/text";

/**
 * One name per quartier: spellings equal up to case, accents and blanks take the most frequent. What
 * names a participant, typed there by mistake, is never the title of a line.
 */
export function quartierNames(suivi: Suivi): (quartier: string) => string {
  const spellings = spellingsOf(suivi.tables.map((lignes) => labelColumn(lignes, "quartier")));
  const names = new Map([...spellings].map(([key, counts]) => [key, mostFrequent(counts)]));
  const isNom = participantsNommes(suivi);
  return (quartier) =>
    isNom(quartier) ? VALEUR_MASQUEE : (names.get(comparable(quartier)) ?? quartier);
}
