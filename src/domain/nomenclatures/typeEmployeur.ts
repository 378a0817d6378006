import type { Reading } from "../values/reading";
import { buildLexique, readTerme, type Terme } from "./lexique";

const terme = (libelle: string, ...alias: readonly string[]): Terme => ({ libelle, alias });

/** Who pays the person. Structures of insertion first. */
export const TYPES_EMPLOYEUR = {
  EI: terme("Entreprise d'insertion", "entreprise insertion"),
  ACI: terme(
    "Atelier et chantier d'insertion",
    ...["atelier chantier d'insertion", "chantier d'insertion", "chantier insertion"],
    ...["atelier d'insertion", "ateliers et chantiers d'insertion", "chantier école"],
  ),
  AI: terme("Association intermédiaire", "asso intermédiaire"),
  ETTI: terme(
    "Entreprise de travail temporaire d'insertion",
    ...["intérim d'insertion", "intérim insertion", "agence d'intérim d'insertion"],
    ...["agence d'insertion", "travail temporaire d'insertion"],
  ),
  EITI: terme("Entreprise d'insertion par le travail indépendant"),
  GEIQ: terme(
    "Groupement d'employeurs pour l'insertion et la qualification",
    "groupement d'employeurs",
  ),
  EA: terme("Entreprise adaptée"),
  EATT: terme("Entreprise adaptée de travail temporaire"),
  ESAT: terme("Établissement et service d'aide par le travail", "CAT"),
  SEP: terme(
    "Structure en milieu pénitentiaire",
    "milieu pénitentiaire",
    "RIEP",
    "ACI MP",
    "EI MP",
  ),
  REGIE: terme(
    "Régie de quartier ou de territoire",
    ...["RQ", "RT", "régie", "régie de quartier", "régie de territoire", "régie quartier"],
  ),
  ETT: terme(
    "Entreprise de travail temporaire",
    ...["intérim", "agence d'intérim", "travail temporaire", "TT", "société d'intérim"],
    ...["entreprise d'intérim", "agence de travail temporaire"],
  ),
  ENTREPRISE: terme(
    "Entreprise",
    ...["titulaire", "entreprise titulaire", "entreprise attributaire", "attributaire"],
    ...[
      "embauche directe",
      "sous traitant",
      "sous traitance",
      "cotraitant",
      "entreprise classique",
    ],
    ...["PME", "TPE", "entreprise privée", "entreprise du marché"],
  ),
  OPCS: terme("Organisation porteuse de la clause sociale"),
  AUTRE: terme("Autre", "association", "collectivité", "autre structure", "autre employeur"),
} as const satisfies Record<string, Terme>;

export type TypeEmployeur = keyof typeof TYPES_EMPLOYEUR;

const LEXIQUE = buildLexique<TypeEmployeur>(TYPES_EMPLOYEUR, {
  ambigus: ["SIAE", "IAE", "structure d'insertion", "insertion", "mise à disposition"],
  noise: ["type", "structure"],
});

/** Reads a kind of employer; « SIAE » alone does not say which: "ambigu". */
export function readTypeEmployeur(text: string): Reading<TypeEmployeur> {
  return readTerme(text, LEXIQUE);
}
