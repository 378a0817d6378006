import type { Anomalie } from "../anomalies/anomalie";
import type { AnomalieCode } from "../anomalies/catalogue";

const DANS_COLONNES = "À régler dans Colonnes : rien n'est à écrire dans la feuille.";

/** Codes with a way out of class A or B that is no writing in a cell, and what to do. */
export const SANS_ECRITURE: Partial<Record<AnomalieCode, string>> = {
  "STR-04":
    "Défaire une fusion changerait votre mise en forme : annulez-la dans Excel (Accueil › Fusionner et centrer), puis recopiez la valeur.",
  "STR-05": "Rien à écrire si c'est bien un total ; sinon, renseignez la ligne comme les autres.",
  "COL-01": DANS_COLONNES,
  "COL-02": DANS_COLONNES,
  "COL-03": DANS_COLONNES,
  "COL-05": DANS_COLONNES,
};

/** There may be something to write: safe in one batch, or for a person to choose. */
export function isMendable({ code, correction }: Anomalie): boolean {
  return (correction === "A" || correction === "B") && SANS_ECRITURE[code] === undefined;
}
