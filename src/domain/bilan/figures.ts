import { compte, heuresTexte, nombre } from "../francais";
import { formatMois } from "../values/date";
import type { Bilan, Ventilation } from "./bilan";
import type { FigureDuBilan } from "./origine";

/** A figure of a bilan whose rows can be told, under the words of its sheet. */
export interface FigureNommee {
  readonly libelle: string;
  /** As it is read, never masked: for the person who keeps the workbook. */
  readonly valeur: string;
  readonly figure: FigureDuBilan;
}

export interface GroupeDeFigures {
  readonly titre: string;
  readonly figures: readonly FigureNommee[];
}

type Detail = "quartier" | "sexe" | "age" | "public" | "typeContrat" | "typeEmployeur";

/** Every figure of a bilan that is made of rows, in the order of its sheet. */
export function figuresOf(bilan: Bilan): readonly GroupeDeFigures[] {
  const lignes = (quoi: Detail, ventilations: readonly Ventilation[]) =>
    ventilations.map(({ libelle, heures }) => ({
      ...{ libelle, valeur: heuresOu(heures) },
      figure: { moaKey: bilan.moaKey, quoi, libelle },
    }));
  const groupes = [
    { titre: "Chiffres clés", figures: chiffresCles(bilan) },
    { titre: "Heures réalisées par marché", figures: marches(bilan) },
    { titre: "Quartiers prioritaires", figures: lignes("quartier", bilan.quartiers) },
    { titre: "Femmes et hommes", figures: lignes("sexe", bilan.sexes) },
    { titre: "Âges", figures: lignes("age", bilan.ages) },
    { titre: "Publics", figures: lignes("public", bilan.publics) },
    { titre: "Types de contrat", figures: lignes("typeContrat", bilan.contratsParType) },
    { titre: "Employeurs", figures: lignes("typeEmployeur", bilan.employeursParType) },
    { titre: "Mois", figures: mois(bilan) },
  ];
  return groupes.filter(({ figures }) => figures.length > 0);
}

function chiffresCles(bilan: Bilan): readonly FigureNommee[] {
  const { moaKey, heuresRealisees, heuresQpv, personnes, contrats, nonCompte } = bilan;
  return [
    {
      libelle: "Heures d'insertion réalisées",
      valeur: heuresOu(heuresRealisees),
      figure: { moaKey, quoi: "heuresRealisees" },
    },
    {
      libelle: "Heures des habitants des QPV",
      valeur: heuresOu(heuresQpv),
      figure: { moaKey, quoi: "heuresQpv" },
    },
    { libelle: "Personnes", valeur: nombreOu(personnes), figure: { moaKey, quoi: "personnes" } },
    { libelle: "Contrats", valeur: nombreOu(contrats), figure: { moaKey, quoi: "contrats" } },
    {
      libelle: "Lignes non comptées",
      valeur: compte(nonCompte.lignes, "ligne"),
      figure: { moaKey, quoi: "nonCompte" },
    },
  ];
}

function marches({ moaKey, marches: own }: Bilan): readonly FigureNommee[] {
  return own.map(({ marche, index, heuresRealisees }) => ({
    libelle: marche,
    valeur: heuresOu(heuresRealisees),
    figure: { moaKey, quoi: "marche", index },
  }));
}

/** Hours of longer spans are of no month. */
function mois({ moaKey, mois: own }: Bilan): readonly FigureNommee[] {
  return own
    .filter(({ periode }) => periode.premierMois === periode.dernierMois)
    .map(({ periode, heures }) => ({
      libelle: formatMois(periode),
      valeur: heuresTexte(heures),
      figure: { moaKey, quoi: "mois", annee: periode.annee, mois: periode.premierMois },
    }));
}

function heuresOu(heures: number | null): string {
  return heures === null ? "n.d." : heuresTexte(heures);
}

function nombreOu(count: number | null): string {
  return count === null ? "n.d." : nombre(count);
}
