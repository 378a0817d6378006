import type { Alea } from "../../outils/exemples/alea";
import { MOIS_ABREGES } from "../../outils/exemples/calendrier";
import { heuresContrat } from "../../outils/exemples/faits";
import {
  COLONNES_CONTRAT,
  COLONNES_MARCHE,
  COLONNES_NOM,
  COLONNES_PROFIL,
  titre,
  type Colonne,
  type Rang,
} from "./colonnes";
import { ERREUR, type Cellule } from "./ecrireClasseur";
import { shuffle, typeHours } from "./graphies";
import { ligneDe, marchesVrais, moisIso, rangsOf, tirerSuivi, tout, type Tirage } from "./tirage";

const QUI_QUOI: readonly Colonne<Rang>[] = [
  ...COLONNES_MARCHE.map(({ titres, cell }) => ({
    titres,
    cell: ({ contrat, alea }: Rang) => cell({ marche: contrat.marche, alea }),
  })),
  ...[...COLONNES_NOM, ...COLONNES_PROFIL].map(({ titres, cell }) => ({
    titres,
    cell: ({ contrat }: Rang) => cell(contrat.personne),
  })),
  ...COLONNES_CONTRAT,
];

/** One row per contrat, its hours in one cell; sometimes on two tabs. */
export function platContrats(alea: Alea, seed: number): Tirage {
  const { contrats } = tirerSuivi(alea, seed, alea.int(1, 3));
  const rangs = rangsOf(alea, contrats);
  const heures: Colonne<Rang> = {
    titres: ["Heures réalisées", "Heures d'insertion réalisées"],
    cell: (rang) => cellOfHours(rang, heuresContrat(rang.contrat)),
  };
  const colonnes = [...shuffle(alea, QUI_QUOI), heures];
  const titres = colonnes.map((colonne) => titre(alea, colonne));
  const rows = rangs.map((rang) => colonnes.map(({ cell }) => cell(rang)));
  const cut = alea.chance(0.3) ? Math.floor(rows.length / 2) : rows.length;
  const second = rows.slice(cut);
  return {
    onglets: {
      Contrats: [titres, ...rows.slice(0, cut)],
      ...(second.length === 0 ? {} : { "Contrats (suite)": [titres, ...second] }),
    },
    lignes: rangs.map((rang) => ligneDe(rang, [tout(rang.contrat)])),
    marches: marchesVrais(contrats.map(({ marche }) => marche)),
    ditLesMois: false,
  };
}

function cellOfHours({ accident, alea }: Rang, heures: number): Cellule {
  return accident?.cellule === undefined ? typeHours(alea, heures) : accident.cellule;
}

/** One row per contrat, one column per month; sometimes their total beside, and totals under. */
export function platMois(alea: Alea, seed: number): Tirage {
  const { contrats } = tirerSuivi(alea, seed, alea.int(1, 3));
  const rangs = rangsOf(alea, contrats);
  const annee = String(contrats[0]?.debut.getUTCFullYear() ?? "");
  const mois = MOIS_ABREGES.map((nom, index): Colonne<Rang> => ({
    titres: [`${nom} ${annee}`],
    cell: (rang) => cellOfMonth(rang, index + 1),
  }));
  const total: Colonne<Rang> = { titres: ["Total", "TOTAL"], cell: totalOf };
  const hasTotal = alea.chance(0.5);
  const colonnes = [...shuffle(alea, QUI_QUOI), ...mois, ...(hasTotal ? [total] : [])];
  const rows = rangs.map((rang) => colonnes.map(({ cell }) => cell(rang)));
  const first = QUI_QUOI.length;
  const under = alea.chance(0.5) ? [totalRow(rows, first, colonnes.length)] : [];
  return {
    onglets: {
      Suivi: [colonnes.map((colonne) => titre(alea, colonne)), ...rows, ...under],
    },
    lignes: rangs.map((rang) =>
      ligneDe(
        rang,
        rang.contrat.mois.map((un) => ({ mois: moisIso(un), heures: un.heures })),
      ),
    ),
    marches: marchesVrais(contrats.map(({ marche }) => marche)),
    ditLesMois: true,
  };
}

function cellOfMonth(rang: Rang, numero: number): Cellule {
  const told = rang.contrat.mois.find(({ mois }) => mois === numero);
  if (told === undefined) return null;
  return told === rang.contrat.mois[0] ? cellOfHours(rang, told.heures) : told.heures;
}

/** As SUM would tell it: words count for nothing, an error is an error. */
function totalOf({ contrat, accident }: Rang): Cellule {
  if (accident?.cellule === undefined) return heuresContrat(contrat);
  if (accident.cellule === ERREUR) return ERREUR;
  const first = contrat.mois[0]?.heures ?? 0;
  return Math.round((heuresContrat(contrat) - first + (accident.lisible ?? 0)) * 100) / 100;
}

function totalRow(
  rows: readonly (readonly Cellule[])[],
  first: number,
  width: number,
): readonly Cellule[] {
  return Array.from({ length: width }, (_, column) => {
    if (column === 0) return "TOTAL GÉNÉRAL";
    if (column < first) return null;
    const cells = rows.map((row) => row[column]);
    if (cells.includes(ERREUR)) return ERREUR;
    const numbers = cells.filter((cell) => typeof cell === "number");
    return Math.round(numbers.reduce((sum, value) => sum + value, 0) * 100) / 100;
  });
}
