import type { Alea } from "../../outils/exemples/alea";
import { addDays } from "../../outils/exemples/calendrier";
import type { Contrat } from "../../outils/exemples/faits";
import { ERREUR, type Cellule } from "./ecrireClasseur";

/** What happens to a row, so that it must be left out and shown as such. */
export interface Accident {
  readonly nom: string;
  /** What stands in the cell of hours; undefined: the hours themselves. */
  readonly cellule?: Cellule;
  /** What can be read in that cell; null: nothing. */
  readonly lisible?: number | null;
  /** The contrat ends before it starts. */
  readonly datesInversees?: true;
}

/** Impossible only between two days: a CDI without end may reach any figure. */
const IMPOSSIBLES: Accident = { nom: "des heures impossibles", cellule: 9000, lisible: 9000 };

const ACCIDENTS: readonly Accident[] = [
  { nom: "un mot dans les heures", cellule: "à venir", lisible: null },
  { nom: "deux nombres dans les heures", cellule: "35 ou 40", lisible: null },
  { nom: "une erreur d'Excel", cellule: ERREUR, lisible: null },
  { nom: "des heures négatives", cellule: -35, lisible: -35 },
  { nom: "une fin avant le début", datesInversees: true },
];

/** One row out of twelve. */
const PART = 1 / 12;

export function tirerAccident(alea: Alea, { fin }: Contrat): Accident | null {
  if (!alea.chance(PART)) return null;
  return alea.pick(fin === null ? ACCIDENTS : [...ACCIDENTS, IMPOSSIBLES]);
}

/** First and last day as typed. */
export function datesOf(
  { debut, fin }: Contrat,
  accident: Accident | null,
): readonly [Date, Date | null] {
  return accident?.datesInversees === true ? [debut, addDays(debut, -20)] : [debut, fin];
}
