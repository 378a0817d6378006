import { readPublics } from "../nomenclatures/publics";
import { readSexe } from "../nomenclatures/sexe";
import { readTypeContrat } from "../nomenclatures/typeContrat";
import { readTypeEmployeur } from "../nomenclatures/typeEmployeur";
import { CellCode } from "../sheet";
import { readDate } from "../values/date";
import { readPeriode } from "../values/mois";
import { readNumber } from "../values/number";
import { readOuiNon } from "../values/ouiNon";
import type { Reading } from "../values/reading";
import { comparable } from "../values/text";
import { looksLikeCompany, looksLikeMoa } from "./vocabulary";

/** What the cells of a column look like. A cell may look like several kinds. */
export type Kind =
  | "nombre"
  | "pourcent"
  | "date"
  | "duree"
  | "texte"
  | "ouiNon"
  | "sexe"
  | "typeContrat"
  | "typeEmployeur"
  | "public"
  | "mois"
  | "siret"
  | "codeQpv"
  | "moa"
  | "societe"
  | "lettres"
  | "contact"
  | "codePostal"
  | "numeroLot"
  | "avecChiffres"
  /** « En cours », « Annulé »: how a contract goes. */
  | "etatContrat"
  /** « ? », « à vérifier »: an answer still to come. */
  | "doute";

/** Kinds that a number, a date, a duration or a boolean may be. */
export function kindsOfValue(code: number, value: number): readonly Kind[] {
  if (code === CellCode.date) return DATE;
  if (code === CellCode.duration) return DURATION;
  if (code === CellCode.boolean) return BOOLEAN;
  if (!Number.isInteger(value)) return NUMBER;
  return RANGES.find(({ min, end }) => value >= min && value < end)?.kinds ?? NUMBER;
}

const DATE: readonly Kind[] = ["date"];
const DURATION: readonly Kind[] = ["duree"];
const BOOLEAN: readonly Kind[] = ["ouiNon"];
const NUMBER: readonly Kind[] = ["nombre"];

/** Whole numbers that may be something else than quantities; a telephone loses its first 0. */
const RANGES: readonly {
  readonly kinds: readonly Kind[];
  readonly min: number;
  readonly end: number;
}[] = [
  { kinds: ["nombre", "siret"], min: 1e13, end: 1e14 },
  { kinds: ["nombre", "codePostal"], min: 1000, end: 98_900 },
  { kinds: ["nombre", "contact"], min: 1e8, end: 1e9 },
];

export interface TextKinds {
  readonly kinds: readonly Kind[];
  readonly number: number | null;
  readonly date: number | null;
}

/** Longer texts are sentences: nothing to recognise in them. */
const LONGEST_LABEL = 120;

/** Kinds that a text may be, and the number or the day that it writes. */
export function kindsOfText(text: string): TextKinds {
  const kinds: Kind[] = ["texte"];
  if (text.length > LONGEST_LABEL) return { kinds, number: null, date: null };
  const measure = valueOf(readNumber(text));
  const date = valueOf(readDate(text));
  if (measure !== null) kinds.push("nombre");
  if (measure?.unit === "pourcent") kinds.push("pourcent");
  if (date !== null) kinds.push("date");
  kinds.push(...LISTS.filter(([, reads]) => reads(text)).map(([kind]) => kind));
  kinds.push(...PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind));
  kinds.push(...kindsOfName(comparable(text)));
  return { kinds, number: measure === null ? null : measure.value, date };
}

function valueOf<T>(reading: Reading<T>): T | null {
  return reading.state === "value" ? reading.value : null;
}

function kindsOfName(key: string): readonly Kind[] {
  if (looksLikeMoa(key)) return ["moa"];
  return looksLikeCompany(key) ? ["societe"] : [];
}

/** Any year will do: only the fact of being a month matters here. */
const SOME_YEAR = 2000;

const LISTS: readonly (readonly [Kind, (text: string) => boolean])[] = [
  ["ouiNon", (text) => readOuiNon(text).state === "value"],
  ["sexe", (text) => readSexe(text).state === "value"],
  ["typeContrat", (text) => readTypeContrat(text).state === "value"],
  ["typeEmployeur", (text) => readTypeEmployeur(text).state === "value"],
  ["public", (text) => readPublics(text).state === "value"],
  ["mois", (text) => readPeriode(text, SOME_YEAR).state === "value"],
];

const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ["siret", /^\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{5}$/],
  ["codeQpv", /^Q[PN]\d{3}[0-9A-B]{2}[0-9A-Z]$/i],
  ["codePostal", /^\d{5}$/],
  ["contact", /^[^@\s]+@[^@\s]+\.\w+$|^(?:\+33|0)\s?[1-9](?:[ .-]?\d{2}){4}$/],
  ["numeroLot", /^(?:lots?\b)?[\s.:]*(?:n\s*[°º]\s*)?\p{L}{0,2}[\s.-]?\d{1,3}(?:[.-]?\w{1,2})?$/iu],
  ["lettres", /^[\p{L}\s'’.-]+$/u],
  ["avecChiffres", /\d/],
  [
    "etatContrat",
    /^(?:en cours|[aà] venir|en attente|termin|annul|abandon|sold|cl[oô]t|rompu|rupture|suspen|interromp|fini|(?:in)?acti(?:f|ve)$|valid)/i,
  ],
  [
    "doute",
    /^\s*\?+\s*$|^(?:oui|non)\b.*\?|(?:[aà]|en cours de) (?:v[ée]rif|confirm|compl[ée]t|pr[ée]cis)|^en cours$|ne sait pas|^nsp$/i,
  ],
];
