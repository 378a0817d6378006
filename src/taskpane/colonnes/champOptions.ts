import { CHAMPS, type ChampId, type Entite } from "../../domain/columns/champs";

export interface ChampGroup {
  readonly libelle: string;
  readonly champs: readonly ChampId[];
}

const ENTITES: Readonly<Record<Entite, string>> = {
  moa: "Maître d'ouvrage",
  operation: "Opération",
  marche: "Marché",
  entreprise: "Entreprise",
  contrat: "Contrat",
  participant: "Participant",
  releve: "Relevé d'heures",
  tous: "Divers",
};

export function isChampId(text: string): text is ChampId {
  return Object.hasOwn(CHAMPS, text);
}

/** Every champ a column may be, by what it is about. */
export const CHAMP_GROUPS: readonly ChampGroup[] = Object.entries(ENTITES).map(
  ([entite, libelle]) => ({
    libelle,
    champs: Object.keys(CHAMPS)
      .filter(isChampId)
      .filter((champ) => CHAMPS[champ].entite === entite),
  }),
);
