import type { Reading } from "../values/reading";
import { buildLexique, readTerme, type Terme } from "./lexique";

export const SEXES = {
  F: {
    libelle: "Femme",
    alias: ["femmes", "féminin", "Mme", "madame", "Mlle", "mademoiselle", "fille", "2"],
  },
  H: {
    libelle: "Homme",
    alias: ["hommes", "masculin", "M", "Mr", "monsieur", "garçon", "masc", "1"],
  },
} as const satisfies Record<string, Terme>;

export type Sexe = keyof typeof SEXES;

const LEXIQUE = buildLexique<Sexe>(SEXES, { ambigus: ["HF", "FH", "MF", "M Mme", "Mme M"] });

/** Reads a sex or a civility; 1 and 2 are those of INSEE: man, woman. */
export function readSexe(text: string): Reading<Sexe> {
  return readTerme(text, LEXIQUE);
}
