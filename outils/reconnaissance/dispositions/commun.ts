import type { ChampId } from "../../../src/domain/columns/champs";
import type { Fait } from "../contenus";
import { type Cellule } from "../grille";
import { type Tirage } from "../tirage";

export const WHERE: readonly ChampId[] = ["moa", "operation", "marcheNum", "lotNum", "entreprise"];
export const WHO: readonly ChampId[] = [
  "nom",
  "prenom",
  "sexe",
  "dateNaissance",
  "qpv",
  "critereEligibilite",
];
export const WORK: readonly ChampId[] = ["typeContrat", "dateDebutContrat", "dateFinContrat"];
export const PLAT: readonly ChampId[] = [...WHERE, ...WHO, ...WORK, "heuresRealisees"];
export const SANS_MOA = PLAT.filter((champ) => champ !== "moa");
export const MARCHE: readonly ChampId[] = [
  ...WHERE,
  "dateNotification",
  "montantHt",
  "heuresPrevues",
  "heuresRealisees",
];

export const moaOf = ({ contrat }: Fait) => contrat.marche.moa;

export function table(
  tirage: Tirage,
  champs: readonly ChampId[],
  faits: readonly Fait[],
): Cellule[][] {
  const colonnes = tirage.colonnes(champs);
  return [tirage.titles(colonnes), ...faits.map((fait) => tirage.row(colonnes, fait))];
}

export function ofMoa(tirage: Tirage, moa: string): Fait[] {
  return tirage.faits().filter((fait) => moaOf(fait) === moa);
}
