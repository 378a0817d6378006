import type { Jour } from "../clause";
import type { Parametres } from "../parametres";
import { addMonths } from "../values/date";
import type { LigneMarcheBilan } from "./bilan";
import { DAYS_PER_MONTH } from "./duree";
import { elapsed } from "./trajectoire";

/** enCours: on its way; aRisque: late for what is left; echu: past its end; sansFin: its end is not told. */
export type EtatMarche = "enCours" | "aRisque" | "echu" | "sansFin";

/** What is left to do in a marché whose objective is not met. */
export interface Reste {
  readonly marche: LigneMarcheBilan;
  readonly heures: number;
  /** Null when the end is not told, 0 when it is past. */
  readonly moisRestants: number | null;
  readonly etat: EtatMarche;
}

/** Hours to do before a day, as the marchés stand. */
interface Horizon {
  readonly mois: number;
  readonly jour: Jour;
  readonly heures: number;
  readonly marches: number;
}

export interface Anticipation {
  /** The most urgent first; empty when no objective is left to meet. */
  readonly restes: readonly Reste[];
  readonly horizons: readonly Horizon[];
  /** Marchés of `restes` whose end is not told: in no horizon. */
  readonly sansFin: number;
  /** Hours left in marchés past their end or at risk. */
  readonly heuresExposees: number;
  /** Euros, null when the option is off. */
  readonly penalite: number | null;
}

export type SeuilsAnticipation = Pick<
  Parametres,
  "risqueTaux" | "risqueDureeRestante" | "penaliteHoraire"
>;

/** The workforce is planned to 6 and to 18 months (Lille Métropole Habitat, USH, 16/06/2008). */
const HORIZONS = [6, 18] as const;

/** What the marchés of a MOA still have to do at a day. */
export function anticiper(
  marches: readonly LigneMarcheBilan[],
  jour: Jour,
  seuils: SeuilsAnticipation,
): Anticipation {
  const restes = marches
    .flatMap((marche) => resteOf(marche, jour, seuils))
    .sort((a, b) => (a.marche.fin ?? Infinity) - (b.marche.fin ?? Infinity) || b.heures - a.heures);
  const heuresExposees = restes
    .filter(({ etat }) => etat === "echu" || etat === "aRisque")
    .reduce((total, { heures }) => total + heures, 0);
  return {
    restes,
    horizons: HORIZONS.map((mois) => horizonOf(restes, jour, mois)),
    sansFin: restes.filter(({ etat }) => etat === "sansFin").length,
    heuresExposees,
    penalite: seuils.penaliteHoraire === 0 ? null : heuresExposees * seuils.penaliteHoraire,
  };
}

function resteOf(
  marche: LigneMarcheBilan,
  jour: Jour,
  seuils: SeuilsAnticipation,
): readonly Reste[] {
  const { heuresPrevues: prevues, heuresRealisees: realisees, fin } = marche;
  if (prevues === null || realisees === null || realisees >= prevues) return [];
  const moisRestants = fin === null ? null : Math.max(0, fin - jour) / DAYS_PER_MONTH;
  return [
    {
      marche,
      heures: prevues - realisees,
      moisRestants,
      etat: etatOf(marche, { jour, taux: realisees / prevues, seuils }),
    },
  ];
}

interface Situation {
  readonly jour: Jour;
  readonly taux: number;
  readonly seuils: SeuilsAnticipation;
}

/** At risk: a rate under its threshold with less than a share of the duration left. */
function etatOf({ debut, fin }: LigneMarcheBilan, { jour, taux, seuils }: Situation): EtatMarche {
  if (fin === null) return "sansFin";
  if (fin <= jour) return "echu";
  if (debut === null || debut > fin) return "enCours";
  const left = 1 - elapsed({ debut, fin }, jour);
  return taux < seuils.risqueTaux && left < seuils.risqueDureeRestante ? "aRisque" : "enCours";
}

/** Hours left, spread evenly from today, or from the start of the marché, to its end. */
function horizonOf(restes: readonly Reste[], jour: Jour, mois: number): Horizon {
  const until = addMonths(jour, mois);
  const parts = restes.map(({ marche, heures }) => heures * shareBefore(marche, jour, until));
  return {
    mois,
    jour: until,
    heures: parts.reduce((total, part) => total + part, 0),
    marches: parts.filter((part) => part > 0).length,
  };
}

function shareBefore({ debut, fin }: LigneMarcheBilan, jour: Jour, until: Jour): number {
  if (fin === null || fin <= jour) return 0;
  return elapsed({ debut: Math.max(jour + 1, debut ?? 0), fin }, until);
}
