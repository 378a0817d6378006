import { MOIS_ABREGES } from "../../exemples/calendrier";
import { heuresContrat, sumHeures } from "../../exemples/faits";
import type { Fait } from "../contenus";
import { cellule, VIDE, type Cellule, type Onglet } from "../grille";
import { onglet, type Tirage } from "../tirage";
import { WHERE, WHO } from "./commun";

const MONTHS = [2023, 2024].flatMap((annee) =>
  MOIS_ABREGES.map((nom, at) => ({ annee, nom, mois: at + 1 })),
);

function hoursOf({ contrat }: Fait, annee: number, first: number, last: number): number | null {
  const those = contrat.mois.filter(
    (each) => each.annee === annee && each.mois >= first && each.mois <= last,
  );
  return those.length === 0 ? null : sumHeures(those.map(({ heures }) => heures));
}

const MONTH_TITLES: readonly ((nom: string, mois: number, annee: number) => Cellule)[] = [
  (nom, _mois, annee) => cellule(`${nom} ${String(annee)}`),
  (nom, _mois, annee) => cellule(`${nom.toUpperCase()} ${String(annee % 100)}`),
  (_nom, mois, annee) => cellule(`${String(mois).padStart(2, "0")}/${String(annee)}`),
  (_nom, mois, annee) => ({ valeur: new Date(Date.UTC(annee, mois - 1, 1)), format: "mmm-yy" }),
];

export function mois(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes([...WHERE, ...WHO, "typeContrat"]);
  const title = tirage.alea.pick(MONTH_TITLES);
  const titres = [
    ...tirage.titles(colonnes),
    ...MONTHS.map(({ nom, mois: rang, annee }) => title(nom, rang, annee)),
    cellule("TOTAL"),
  ];
  const rows = tirage
    .faits()
    .map((fait) => [
      ...tirage.row(colonnes, fait),
      ...MONTHS.map(({ annee, mois: rang }) => cellule(hoursOf(fait, annee, rang, rang))),
      cellule(heuresContrat(fait.contrat)),
    ]);
  return [onglet("Heures", [titres, ...rows])];
}

/** One band by year, merged over its months. */
export function bandes(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes([...WHERE, ...WHO, "typeContrat"]);
  const start = colonnes.length;
  const bande = [
    ...colonnes.map(() => VIDE),
    ...MONTHS.map(({ annee, mois: rang }) => (rang === 1 ? cellule(annee) : VIDE)),
  ];
  const titres = [...tirage.titles(colonnes), ...MONTHS.map(({ nom }) => cellule(nom))];
  const rows = tirage
    .faits()
    .map((fait) => [
      ...tirage.row(colonnes, fait),
      ...MONTHS.map(({ annee, mois: rang }) => cellule(hoursOf(fait, annee, rang, rang))),
    ]);
  const fusions = [0, 12].map((at) => ({
    haut: 0,
    bas: 0,
    gauche: start + at,
    droite: start + at + 11,
  }));
  return [onglet("Heures", [bande, titres, ...rows], { fusions })];
}

export function trimestres(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes([...WHERE, ...WHO, "typeContrat"]);
  const quarters = [2023, 2024].flatMap((annee) =>
    [1, 4, 7, 10].map((first) => ({ annee, first })),
  );
  const titres = quarters.map(({ annee, first }) =>
    cellule(`T${String((first + 2) / 3)} ${String(annee)}`),
  );
  const rows = tirage
    .faits()
    .map((fait) => [
      ...tirage.row(colonnes, fait),
      ...quarters.map(({ annee, first }) => cellule(hoursOf(fait, annee, first, first + 2))),
    ]);
  return [onglet("Trimestres", [[...tirage.titles(colonnes), ...titres], ...rows])];
}
