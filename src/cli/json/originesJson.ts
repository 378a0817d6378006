import type { Analysis } from "../../domain/analyzeWorkbook";
import type { Bilan, Bilans, Ventilation } from "../../domain/bilan/bilan";
import { originReader, type FigureDuBilan, type Origine } from "../../domain/bilan/origine";
import { moisIso } from "./moisIso";
import { rounded } from "./rounded";

/** Rows that each figure of each MOA is made of, numbered as Excel does: see docs/ligne-de-commande.md. */
export function originesJson(analysis: Analysis, { moas, context }: Bilans) {
  const originOf = originReader(analysis, context);
  const { sheets } = analysis.suivi.workbook;
  const shown = (origines: readonly Origine[]) =>
    origines.map(({ sheet, lignes }) => ({
      feuille: sheets[sheet]?.name ?? "",
      lignes: lignes.map(({ row }) => row + 1),
      heures: rounded(lignes.reduce((sum, { heures }) => sum + heures, 0)),
    }));
  return moas.map((bilan) => ({
    nom: bilan.moa,
    ...detailOf(bilan, (figure) => shown(originOf(figure))),
  }));
}

function detailOf<Shown>(bilan: Bilan, of: (figure: FigureDuBilan) => Shown) {
  const { moaKey } = bilan;
  const lines = (
    quoi: "quartier" | "sexe" | "age" | "public" | "typeContrat" | "typeEmployeur",
    ventilations: readonly Ventilation[],
  ) =>
    Object.fromEntries(ventilations.map(({ libelle }) => [libelle, of({ moaKey, quoi, libelle })]));
  const marches = (quoi: "marche" | "objectif") =>
    Object.fromEntries(
      bilan.marches.map(({ marche, index }) => [marche, of({ moaKey, quoi, index })]),
    );
  return {
    heuresRealisees: of({ moaKey, quoi: "heuresRealisees" }),
    heuresQpv: of({ moaKey, quoi: "heuresQpv" }),
    personnes: of({ moaKey, quoi: "personnes" }),
    contrats: of({ moaKey, quoi: "contrats" }),
    nonCompte: of({ moaKey, quoi: "nonCompte" }),
    objectifs: marches("objectif"),
    marches: marches("marche"),
    quartiers: lines("quartier", bilan.quartiers),
    sexes: lines("sexe", bilan.sexes),
    ages: lines("age", bilan.ages),
    publics: lines("public", bilan.publics),
    typesContrat: lines("typeContrat", bilan.contratsParType),
    typesEmployeur: lines("typeEmployeur", bilan.employeursParType),
    mois: Object.fromEntries(
      bilan.mois
        .filter(({ periode }) => periode.premierMois === periode.dernierMois)
        .map(({ periode }) => [
          moisIso(periode),
          of({ moaKey, quoi: "mois", annee: periode.annee, mois: periode.premierMois }),
        ]),
    ),
  };
}
