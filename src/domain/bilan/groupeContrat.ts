import { GROUPES_CONTRAT, isTypeContrat, TYPES_CONTRAT } from "../nomenclatures/typeContrat";

export const NON_RENSEIGNE = "Non renseigné";

/** Line of the bilan where a type of contrat is counted; several types are one line. */
export function groupeContrat(typeContrat: string): string {
  return isTypeContrat(typeContrat)
    ? GROUPES_CONTRAT[TYPES_CONTRAT[typeContrat].groupe]
    : NON_RENSEIGNE;
}
