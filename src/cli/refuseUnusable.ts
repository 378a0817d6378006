import type { Analysis } from "../domain/analyzeWorkbook";
import type { SheetRefusal } from "../domain/columns/recognition";
import { HostError } from "../hosts/hostError";
import { pasUnClasseur } from "../hosts/xlsx/xlsxErrors";

/** Throws a HostError when no sheet of the workbook can be used, with the reason that helps most. */
export function refuseUnusable({ suivi }: Analysis): void {
  if (suivi.tables.length > 0) return;
  const refusals = suivi.recognitions.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
  const telling = MOST_TELLING.find((refusal) => refusals.includes(refusal)) ?? "vide";
  throw REFUSALS[telling]();
}

/** Throws when a text under the name of a workbook holds no table either. */
export function refuseText({ suivi }: Analysis): void {
  const isTable = suivi.recognitions.some(({ refusal }) => refusal !== "titresIntrouvables");
  if (!isTable) throw pasUnClasseur();
}

const MOST_TELLING: readonly SheetRefusal[] = [
  "fichesParPersonne",
  "titresEnColonne",
  "pasUnSuivi",
  "titresIntrouvables",
  "generee",
  "parametres",
  "vide",
];

const REFUSALS: Record<SheetRefusal, () => HostError> = {
  vide: () =>
    new HostError(
      "CLASSEUR_VIDE",
      "Le classeur ne contient aucune donnée.",
      "Ouvrez le classeur qui contient vos marchés ou vos contrats.",
    ),
  titresIntrouvables: () =>
    new HostError(
      "TITRES_INTROUVABLES",
      "Aucune des 30 premières lignes ne ressemble à des titres de colonnes (par exemple « Maître d'ouvrage », « Heures réalisées »).",
      "Indiquez la ligne des titres dans un fichier donné à --colonnes (enTete).",
    ),
  pasUnSuivi: () =>
    new HostError(
      "PAS_UN_SUIVI",
      "Ce classeur n'est pas reconnu comme un suivi de clauses sociales : aucun tableau ne réunit des heures d'insertion avec des marchés, des contrats ou des personnes.",
      "Choisissez le classeur de suivi, ou associez les colonnes dans un fichier donné à --colonnes.",
    ),
  fichesParPersonne: () =>
    new HostError(
      "PAS_UN_SUIVI",
      "Ce classeur contient une fiche par personne, pas un tableau : les heures ne peuvent pas être additionnées sans risque d'erreur.",
      "Réunissez les fiches dans un tableau d'une ligne par contrat.",
    ),
  titresEnColonne: () =>
    new HostError(
      "PAS_UN_SUIVI",
      "Les titres du tableau sont écrits en colonne, les uns sous les autres.",
      "Copiez le tableau, puis choisissez « Collage spécial », « Transposé » pour mettre ses titres sur une ligne.",
    ),
  generee: () =>
    new HostError(
      "PAS_UN_SUIVI",
      "Ce classeur ne contient que des feuilles écrites par Clausier.",
      "Choisissez le classeur de suivi d'où viennent ces bilans.",
    ),
  parametres: () =>
    new HostError(
      "PAS_UN_SUIVI",
      "Ce classeur ne contient que des paramètres ou des listes.",
      "Choisissez le classeur qui contient vos marchés ou vos contrats.",
    ),
};
