import { nombre } from "../../domain/francais";
import { insertionHeures } from "../../domain/formules";
import { PARAMETRES, type ParametreId, type Parametres } from "../../domain/parametres";
import { readNumber, type Mesure } from "../../domain/values/number";
import type { Unite } from "../../domain/values/unites";
import { TEXTS } from "../texts";

/** The figures that the pane lets change. */
export const EDITED = [
  "partMainOeuvre",
  "coutHoraire",
  "tauxInsertion",
  "baseEtp",
  "seuilEffectif",
] as const satisfies readonly ParametreId[];

export type EditedId = (typeof EDITED)[number];

/** What was typed, field by field. */
export type ParametresForm = Readonly<Record<EditedId, string>>;

export interface ReadParametre {
  readonly value: number | null;
  /** Sentence under the field; null when the figure can be used. */
  readonly error: string | null;
}

export type ReadParametres = Readonly<Record<EditedId, ReadParametre>>;

/** Shown in %, kept as a share of 1. */
function isShare(id: EditedId): boolean {
  return id === "partMainOeuvre" || id === "tauxInsertion";
}

function showParametre(id: EditedId, value: number): string {
  return isShare(id) ? nombre(value * 100, 4) : nombre(value, 2);
}

export function formOf(parametres: Parametres): ParametresForm {
  return {
    partMainOeuvre: showParametre("partMainOeuvre", parametres.partMainOeuvre),
    coutHoraire: showParametre("coutHoraire", parametres.coutHoraire),
    tauxInsertion: showParametre("tauxInsertion", parametres.tauxInsertion),
    baseEtp: showParametre("baseEtp", parametres.baseEtp),
    seuilEffectif: showParametre("seuilEffectif", parametres.seuilEffectif),
  };
}

export function readParametresForm(form: ParametresForm): ReadParametres {
  return {
    partMainOeuvre: readParametre("partMainOeuvre", form.partMainOeuvre),
    coutHoraire: readParametre("coutHoraire", form.coutHoraire),
    tauxInsertion: readParametre("tauxInsertion", form.tauxInsertion),
    baseEtp: readParametre("baseEtp", form.baseEtp),
    seuilEffectif: readParametre("seuilEffectif", form.seuilEffectif),
  };
}

/** Units that may be typed after a figure. */
const UNITS: Readonly<Record<EditedId, readonly (Unite | null)[]>> = {
  partMainOeuvre: [null, "pourcent"],
  coutHoraire: [null, "euro", "euroParHeure"],
  tauxInsertion: [null, "pourcent"],
  baseEtp: [null, "heure"],
  seuilEffectif: [null],
};

/** A figure typed in French: « 37,5 », « 37.5 », « 0,375 » and « 37,5 % » are one share. */
export function readParametre(id: EditedId, text: string): ReadParametre {
  const { min, max, defaut } = PARAMETRES[id];
  const example = showParametre(id, defaut);
  const reading = readNumber(text);
  if (reading.state === "unreadable" && reading.reason === "ambigu") {
    return { value: null, error: TEXTS.reglages.ambigu(example) };
  }
  const figure = reading.state === "value" ? figureOf(id, reading.value) : Number.NaN;
  return figure >= min && figure <= max
    ? { value: figure, error: null }
    : {
        value: null,
        error: TEXTS.reglages.borne(showParametre(id, min), showParametre(id, max), example),
      };
}

/** In the unit that is kept; NaN for a figure of another kind. */
function figureOf(id: EditedId, { value, unit }: Mesure): number {
  if (!UNITS[id].includes(unit)) return Number.NaN;
  if (id === "seuilEffectif" && !Number.isInteger(value)) return Number.NaN;
  return isShare(id) && unit !== "pourcent" && value >= 1 ? value / 100 : value;
}

/** « 62,5 h » for 100 000 €; null while a figure is missing. */
export function proofOf(read: ReadParametres): number | null {
  const part = read.partMainOeuvre.value;
  const cout = read.coutHoraire.value;
  const taux = read.tauxInsertion.value;
  return part === null || cout === null || taux === null
    ? null
    : insertionHeures(100_000, part, cout, taux);
}
