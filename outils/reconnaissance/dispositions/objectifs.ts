import { heuresContrat, sumHeures } from "../../exemples/faits";
import { cellule, type Onglet } from "../grille";
import { LIGNE_VIDE, onglet, type Tirage } from "../tirage";
import { MARCHE, moaOf, PLAT, table } from "./commun";

export function marches(tirage: Tirage): Onglet[] {
  return [onglet("Marchés", table(tirage, MARCHE, tirage.marches()))];
}

/** Objectives by MOA, and their total. */
export function objectifs(tirage: Tirage): Onglet[] {
  const titres = tirage.titles(tirage.colonnes(["moa", "heuresPrevues", "heuresRealisees"]));
  const rows = tirage.moas.map((moa) => {
    const own = tirage.marches().filter((fait) => moaOf(fait) === moa);
    return {
      moa,
      prevues: sumHeures(own.map(({ contrat }) => contrat.marche.heuresPrevues)),
      realisees: sumHeures(own.map(({ contrat }) => heuresContrat(contrat))),
    };
  });
  const total = [
    cellule("TOTAL", true),
    cellule(sumHeures(rows.map(({ prevues }) => prevues))),
    cellule(sumHeures(rows.map(({ realisees }) => realisees))),
  ];
  const lignes = rows.map(({ moa, prevues, realisees }) => [
    cellule(moa),
    cellule(prevues),
    cellule(realisees),
  ]);
  return [onglet("Objectifs", [titres, ...lignes, total])];
}

/** The objective of each MOA on a sheet, the contracts on another. */
export function objectifsEtContrats(tirage: Tirage): Onglet[] {
  const titres = tirage.titles(tirage.colonnes(["moa", "heuresPrevues"]));
  const rows = tirage.moas.map((moa) => {
    const own = tirage.marches().filter((fait) => moaOf(fait) === moa);
    return [
      cellule(moa),
      cellule(sumHeures(own.map(({ contrat }) => contrat.marche.heuresPrevues))),
    ];
  });
  return [
    onglet("Objectifs", [titres, ...rows]),
    onglet("Contrats", table(tirage, PLAT, tirage.faits())),
  ];
}

/** One person beneath another, each in a form of two columns. */
export function fiches(tirage: Tirage): Onglet[] {
  const lignes = tirage
    .faits()
    .flatMap(({ contrat: { personne, marche } }) => [
      [cellule("Nom :"), cellule(personne.nom)],
      [cellule("Prénom :"), cellule(personne.prenom)],
      [cellule("Date de naissance :"), cellule(personne.naissance)],
      [cellule("Maître d'ouvrage :"), cellule(marche.moa)],
      LIGNE_VIDE,
    ]);
  return [onglet("Fiches", lignes)];
}
