import { HostError } from "../../hostError";

/** Other cells depend on this formula's text: taking it away would break them. */
export function formulePartagee(sheetName: string, cell: string): HostError {
  return new HostError(
    "EDITION_IMPOSSIBLE",
    `La cellule ${cell} de « ${sheetName} » porte une formule que d'autres cellules partagent.`,
    "Corrigez cette cellule dans Excel, puis recommencez.",
  );
}

export function csvNonModifiable(): HostError {
  return new HostError(
    "EDITION_IMPOSSIBLE",
    "Un fichier .csv ne garde ni les formats ni les formules : il n'est pas corrigé ici.",
    "Ouvrez-le dans Excel, enregistrez-le au format .xlsx, puis recommencez avec ce classeur.",
  );
}
