import type { ChampId } from "../columns/champs";
import type { Parametres } from "../parametres";
import { valueAt } from "../suivi/codes";
import { numberAt } from "../suivi/labels";
import type { Ligne } from "../suivi/ligne";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { formatMois } from "../values/date";
import {
  JOURS_PAR_MOIS,
  JOURS_PAR_SEMAINE,
  MOIS_PAR_AN,
  monthsOfPeriode,
  SEMAINES_PAR_AN,
} from "./joursOfPeriode";
import { eachWhere, lignesWith, onCell, rule, type Finding, type Needs } from "./rule";
import { heures, jour, nombre, texte } from "./shown";

const CONTRATS_DATES: Needs = {
  natures: ["contrat"],
  champs: ["dateDebutContrat", "dateFinContrat"],
};

/** What a contract tells of its length. */
interface Duree {
  readonly heures: number;
  /** Days, both ends included; NaN when a date is unknown, or when they are reversed. */
  readonly jours: number;
}

function dureeBetween(heures: number, debut: number, fin: number): Duree {
  const jours = fin - debut + 1;
  return { heures, jours: jours > 0 ? jours : Number.NaN };
}

function dureeOf(ligne: Ligne): Duree {
  const [debut, fin] = [ligne.number("dateDebutContrat"), ligne.number("dateFinContrat")];
  return dureeBetween(ligne.heures, debut, fin);
}

/** Rows with a length of contract that deserves a look. */
function whereDuree(columns: TableColumns, isWanted: (duree: Duree) => boolean): LigneTest {
  const [debut, fin] = [columns.numbers("dateDebutContrat"), columns.numbers("dateFinContrat")];
  const { heures } = columns.links;
  return (ligne) =>
    isWanted(dureeBetween(valueAt(heures, ligne), valueAt(debut, ligne), valueAt(fin, ligne)));
}

/** Cell that tells the hours of the row. */
function champHeures(ligne: Ligne): ChampId {
  return !ligne.has("heuresRealisees") && ligne.has("heuresMois")
    ? "heuresMois"
    : "heuresRealisees";
}

/** A mission of some days may hold the hours of a whole week. */
function depasseSemaine({ heures, jours }: Duree, { heuresHebdoMax }: Parametres): boolean {
  return heures > heuresHebdoMax * Math.max(1, jours / JOURS_PAR_SEMAINE);
}

/** Hours of the weeks begun: from Monday to Friday, a week is whole. */
function heuresDesSemaines(jours: number, { heuresMois }: Parametres): number {
  return (Math.ceil(jours / JOURS_PAR_SEMAINE) * heuresMois * MOIS_PAR_AN) / SEMAINES_PAR_AN;
}

/** More hours than the months of the contract hold, but fewer than its weeks forbid. */
function depasseMois(duree: Duree, parametres: Parametres): boolean {
  const { heures, jours } = duree;
  const { heuresMois, toleranceHeuresContrat } = parametres;
  const plafond = heuresMois * (jours / JOURS_PAR_MOIS);
  return (
    heures > plafond * (1 + toleranceHeuresContrat) &&
    heures > heuresDesSemaines(jours, parametres) &&
    !depasseSemaine(duree, parametres)
  );
}

export const heuresElevees = rule({
  code: "PLG-02",
  gravite: "avertissement",
  titre: "Heures élevées pour la durée du contrat",
  constat: ({ heures: h, debut, fin, plafond, heuresMois, mois }) =>
    `${heures(h)} du ${jour(debut)} au ${jour(fin)}\u00a0: plus que ${heures(plafond)} ` +
    `(${heures(heuresMois)} × ${nombre(mois, Number(mois) < 1 ? 2 : 1)} mois). Possible avec des heures supplémentaires.`,
  pourCorriger: "Vérifier les heures, les dates, ou l'absence d'un cumul de plusieurs contrats.",
  correction: "C",
  source: "35 h par semaine, 151,67 h par mois",
  seuils: ["heuresMois", "toleranceHeuresContrat", "heuresHebdoMax"],
  parLigne: true,
  check: eachWhere(
    CONTRATS_DATES,
    (columns, parametres) => whereDuree(columns, (duree) => depasseMois(duree, parametres)),
    (ligne, { heuresMois }) => {
      const { heures: h, jours } = dureeOf(ligne);
      const mois = jours / JOURS_PAR_MOIS;
      const debut = ligne.number("dateDebutContrat");
      const fin = ligne.number("dateFinContrat");
      const params = { heures: h, debut, fin, plafond: heuresMois * mois, heuresMois, mois };
      return onCell(ligne, champHeures(ligne), params);
    },
  ),
  lit: ["dateDebutContrat", "dateFinContrat", "heuresRealisees"],
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 29/05/2026     | 490`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 29/05/2026     | 487`,
    },
  },
});

const tropParSemaine = eachWhere(
  CONTRATS_DATES,
  (columns, parametres) => whereDuree(columns, (duree) => depasseSemaine(duree, parametres)),
  (ligne, { heuresHebdoMax: max }) => {
    const { heures: h, jours } = dureeOf(ligne);
    const params = { heures: h, semaines: jours / JOURS_PAR_SEMAINE, max };
    return onCell(ligne, champHeures(ligne), params);
  },
);

/** Rows with more hours in a month than is plausible. */
function hasFullMonth(columns: TableColumns, max: number): LigneTest {
  const isReleve = columns.lignes.natures[0] === "releve";
  const ofMonth = isReleve ? columns.numbers("heuresMois") : undefined;
  const months = columns.lignes.months.map(({ periode, hours: { values } }) => {
    return { values, plafond: max * monthsOfPeriode(periode) };
  });
  return (ligne) =>
    valueAt(ofMonth, ligne) > max ||
    months.some(({ values, plafond }) => valueAt(values, ligne) > plafond);
}

function* tropParMois(ligne: Ligne, max: number): Generator<Finding> {
  if (ligne.lignes.natures[0] === "releve" && ligne.number("heuresMois") > max) {
    const params = { heures: ligne.number("heuresMois"), mois: "un mois", max };
    yield { ...onCell(ligne, "heuresMois", params), lignes: [ligne.ref] };
  }
  for (const { periode, hours } of ligne.lignes.months) {
    const h = numberAt(hours, ligne.ref.ligne);
    const plafond = max * monthsOfPeriode(periode);
    if (!(h > plafond)) continue;
    const params = { heures: h, mois: formatMois(periode), max: plafond };
    const place = { ...ligne.place(), column: hours.column };
    yield { place, champ: "heuresMois", params, lignes: [ligne.ref] };
  }
}

export const heuresImpossibles = rule({
  code: "PLG-03",
  gravite: "bloquante",
  titre: "Heures impossibles pour la durée",
  constat: ({ heures: h, semaines, mois, max }) =>
    mois === undefined
      ? `${heures(h)} en ${nombre(semaines, 1)} semaines dépassent ${heures(max)} par semaine, maximum légal.`
      : `${heures(h)} en ${texte(mois)} dépassent ${heures(max)}, maximum plausible.`,
  pourCorriger: "Corriger les heures ou les dates.",
  correction: "C",
  source: "Code du travail, art. L3121-20",
  seuils: ["heuresHebdoMax", "heuresMoisMax"],
  parLigne: true,
  *check(suivi, parametres) {
    yield* tropParSemaine(suivi, parametres);
    const { heuresMoisMax: max } = parametres;
    const where = (columns: TableColumns) => hasFullMonth(columns, max);
    for (const ligne of lignesWith(suivi, { natures: ["contrat", "releve"] }, where)) {
      yield* tropParMois(ligne, max);
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 29/05/2026     | 611`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 29/05/2026     | 480`,
    },
  },
});
