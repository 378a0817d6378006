import type { ChampId } from "../columns/champs";
import type { Parametres } from "../parametres";
import { CellState } from "../rows/lignes";
import type { Ligne } from "../suivi/ligne";
import { numberAt, numberColumn } from "../suivi/labels";
import { formatMois } from "../values/date";
import {
  JOURS_PAR_MOIS,
  JOURS_PAR_SEMAINE,
  MOIS_PAR_AN,
  monthsOfPeriode,
  SEMAINES_PAR_AN,
} from "./joursOfPeriode";
import { eachLigne, lignesWith, onCell, rule, type Finding } from "./rule";
import { heures, jour, nombre, texte } from "./shown";

/** Days of the contract, both ends included; NaN when a date is unknown, or when they are reversed. */
function joursOfContrat(ligne: Ligne): number {
  const jours = ligne.number("dateFinContrat") - ligne.number("dateDebutContrat") + 1;
  return jours > 0 ? jours : Number.NaN;
}

/** Cell that tells the hours of the row. */
function champHeures(ligne: Ligne): ChampId {
  return !ligne.has("heuresRealisees") && ligne.has("heuresMois")
    ? "heuresMois"
    : "heuresRealisees";
}

/** A mission of some days may hold the hours of a whole week. */
function depasseSemaine(ligne: Ligne, { heuresHebdoMax }: Parametres): boolean {
  return ligne.heures > heuresHebdoMax * Math.max(1, semainesOfContrat(ligne));
}

function semainesOfContrat(ligne: Ligne): number {
  return joursOfContrat(ligne) / JOURS_PAR_SEMAINE;
}

/** Hours of the weeks begun: from Monday to Friday, a week is whole. */
function heuresDesSemaines(ligne: Ligne, { heuresMois }: Parametres): number {
  return (Math.ceil(semainesOfContrat(ligne)) * heuresMois * MOIS_PAR_AN) / SEMAINES_PAR_AN;
}

/** A contract whose months are all empty has not begun: its total of 0 is no mistake. */
function hasNoMonth({ lignes: { months }, ref }: Ligne): boolean {
  return (
    months.length > 0 && months.every(({ hours }) => hours.states[ref.ligne] === CellState.empty)
  );
}

const CHAMPS_POSITIFS = ["heuresRealisees", "heuresMois"] as const;

function* totalNegatif(ligne: Ligne): Generator<Finding> {
  for (const champ of CHAMPS_POSITIFS) {
    const h = ligne.number(champ);
    if (h < 0 || (h === 0 && !hasNoMonth(ligne))) {
      yield { ...onCell(ligne, champ, { heures: h }), lignes: [ligne.ref] };
    }
  }
}

/** A month without hours is no anomaly where months are columns. */
function* moisNegatif(ligne: Ligne): Generator<Finding> {
  for (const { hours } of ligne.lignes.months) {
    const h = numberAt(hours, ligne.ref.ligne);
    if (!(h < 0)) continue;
    const place = { ...ligne.place(), column: hours.column };
    yield { place, champ: "heuresMois", params: { heures: h }, lignes: [ligne.ref] };
  }
}

export const heuresNegatives = rule({
  code: "PLG-01",
  gravite: "bloquante",
  titre: "Heures négatives ou nulles",
  constat: ({ heures: h }) => `${heures(h)}\u00a0: une durée doit être supérieure à 0.`,
  pourCorriger: "Corriger, ou supprimer la ligne s'il s'agit d'une annulation.",
  correction: "C",
  source: "Une durée de travail est positive",
  parLigne: true,
  *check(suivi): Generator<Finding> {
    for (const ligne of lignesWith(suivi, { natures: ["contrat", "releve"] })) {
      yield* totalNegatif(ligne);
      yield* moisNegatif(ligne);
    }
    const prevues = { natures: ["marche", "objectif"], champs: ["heuresPrevues"] } as const;
    for (const ligne of lignesWith(suivi, prevues)) {
      const h = ligne.number("heuresPrevues");
      if (h < 0) yield { ...onCell(ligne, "heuresPrevues", { heures: h }), lignes: [ligne.ref] };
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | -35
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 35
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
  },
});

export const heuresElevees = rule({
  code: "PLG-02",
  gravite: "avertissement",
  titre: "Heures élevées pour la durée du contrat",
  constat: ({ heures: h, debut, fin, plafond, heuresMois, mois }) =>
    `${heures(h)} du ${jour(debut)} au ${jour(fin)}\u00a0: plus que ${heures(plafond)} ` +
    `(${heures(heuresMois)} × ${nombre(mois, 1)} mois). Possible avec des heures supplémentaires.`,
  pourCorriger: "Vérifier les heures, les dates, ou l'absence d'un cumul de plusieurs contrats.",
  correction: "C",
  source: "35 h par semaine, 151,67 h par mois",
  seuils: ["heuresMois", "toleranceHeuresContrat", "heuresHebdoMax"],
  parLigne: true,
  check: eachLigne(
    { natures: ["contrat"], champs: ["dateDebutContrat", "dateFinContrat"] },
    (ligne, parametres) => {
      const mois = joursOfContrat(ligne) / JOURS_PAR_MOIS;
      const plafond = parametres.heuresMois * mois;
      const h = ligne.heures;
      if (!(h > plafond * (1 + parametres.toleranceHeuresContrat))) return null;
      if (h <= heuresDesSemaines(ligne, parametres) || depasseSemaine(ligne, parametres))
        return null;
      const debut = ligne.number("dateDebutContrat");
      const fin = ligne.number("dateFinContrat");
      const { heuresMois } = parametres;
      return onCell(ligne, champHeures(ligne), {
        heures: h,
        debut,
        fin,
        plafond,
        heuresMois,
        mois,
      });
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

const tropParSemaine = eachLigne(
  { natures: ["contrat"], champs: ["dateDebutContrat", "dateFinContrat"] },
  (ligne, parametres) => {
    if (!depasseSemaine(ligne, parametres)) return null;
    const semaines = semainesOfContrat(ligne);
    const params = { heures: ligne.heures, semaines, max: parametres.heuresHebdoMax };
    return onCell(ligne, champHeures(ligne), params);
  },
);

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
    for (const ligne of lignesWith(suivi, { natures: ["contrat", "releve"] })) {
      if (ligne.lignes.months.length === 0 && numberColumn(ligne.lignes, "heuresMois") === null)
        continue;
      yield* tropParMois(ligne, parametres.heuresMoisMax);
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
