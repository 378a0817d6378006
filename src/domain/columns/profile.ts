import { readPublics } from "../nomenclatures/publics";
import { readSexe } from "../nomenclatures/sexe";
import { readTypeContrat } from "../nomenclatures/typeContrat";
import { readTypeEmployeur } from "../nomenclatures/typeEmployeur";
import { CellCode, cellCode, type SheetColumn } from "../sheet";
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
  | "avecChiffres";

/** A column's content, from a sample that is the same at each reading. */
export interface ColumnProfile {
  /** Sampled cells that hold something. */
  readonly filled: number;
  /** Distinct values among them. */
  readonly distinct: number;
  /** Number of sampled cells by kind. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** Sampled numbers in increasing order, written as numbers or as text. */
  readonly numbers: readonly number[];
  /** Sampled dates (serials) in increasing order. */
  readonly dates: readonly number[];
}

export function shareOf({ counts, filled }: ColumnProfile, kind: Kind): number {
  return filled === 0 ? 0 : (counts[kind] ?? 0) / filled;
}

/** Share of the sampled numbers between two bounds, both included. */
export function shareBetween(values: readonly number[], min: number, max: number): number {
  if (values.length === 0) return 0;
  return values.filter((value) => value >= min && value <= max).length / values.length;
}

export function median(values: readonly number[]): number {
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

const SAMPLE = 500;

/** Reads some 500 cells spread over `rows`; each distinct text is looked at once. */
export function profileColumn(column: SheetColumn | undefined, rows: RowSpan): ColumnProfile {
  const tally = new Tally();
  if (column === undefined) return tally.profile();
  const step = Math.max(1, Math.floor((rows.end - rows.start) / SAMPLE));
  const texts = new Map<number, number>();
  for (let row = rows.start; row < rows.end; row += step) {
    const code = cellCode(column, row);
    if (code >= 0) texts.set(code, (texts.get(code) ?? 0) + 1);
    else tally.addValue(code, column.numbers[row] ?? Number.NaN);
  }
  for (const [code, times] of texts) tally.addText(column.texts[code] ?? "", times);
  return tally.profile();
}

export interface RowSpan {
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

class Tally {
  private readonly counts: Partial<Record<Kind, number>> = {};
  private readonly numbers: number[] = [];
  private readonly dates: number[] = [];
  private readonly values = new Set<number>();
  private filled = 0;
  private distinctTexts = 0;

  addValue(code: number, value: number): void {
    if (code === CellCode.error || code === CellCode.empty) return;
    this.filled++;
    this.values.add(value);
    if (code === CellCode.date) this.dates.push(value);
    else if (code === CellCode.number) this.numbers.push(value);
    for (const kind of kindsOfValue(code, value)) this.count(kind, 1);
  }

  addText(text: string, times: number): void {
    const trimmed = text.trim();
    if (trimmed === "") return;
    this.filled += times;
    this.distinctTexts++;
    const kinds = kindsOfText(trimmed);
    for (const kind of kinds.kinds) this.count(kind, times);
    for (let i = 0; i < times; i++) {
      if (kinds.number !== null) this.numbers.push(kinds.number);
      if (kinds.date !== null) this.dates.push(kinds.date);
    }
  }

  profile(): ColumnProfile {
    const { counts, filled } = this;
    const increasing = (a: number, b: number) => a - b;
    return {
      filled,
      distinct: this.distinctTexts + this.values.size,
      counts,
      numbers: this.numbers.sort(increasing),
      dates: this.dates.sort(increasing),
    };
  }

  private count(kind: Kind, times: number): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + times;
  }
}

function kindsOfValue(code: number, value: number): readonly Kind[] {
  if (code === CellCode.date) return ["date"];
  if (code === CellCode.duration) return ["duree"];
  if (code === CellCode.boolean) return ["ouiNon"];
  const kinds: Kind[] = ["nombre"];
  if (!Number.isInteger(value)) return kinds;
  return [
    ...kinds,
    ...RANGES.filter(([, min, end]) => value >= min && value < end).map(([kind]) => kind),
  ];
}

/** Whole numbers that are something else than quantities; a telephone loses its first 0. */
const RANGES: readonly (readonly [Kind, min: number, end: number])[] = [
  ["siret", 1e13, 1e14],
  ["codePostal", 1000, 98_900],
  ["contact", 1e8, 1e9],
];

interface TextKinds {
  readonly kinds: readonly Kind[];
  readonly number: number | null;
  readonly date: number | null;
}

/** Longer texts are sentences: nothing to recognise in them. */
const LONGEST_LABEL = 120;

function kindsOfText(text: string): TextKinds {
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
  ["lettres", /^[\p{L}\s'’.-]+$/u],
  ["avecChiffres", /\d/],
];
