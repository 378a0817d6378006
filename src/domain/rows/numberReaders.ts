import type { ValueType } from "../columns/champs";
import { CellCode } from "../sheet";
import { jourFromSerial, jourFromYmd, readDate } from "../values/date";
import { readPeriode } from "../values/mois";
import { readNumber } from "../values/number";
import { readOuiNon } from "../values/ouiNon";
import { EMPTY, read, unreadable, type Reading } from "../values/reading";
import type { IssueKind } from "./lignes";

/** One cell read, with what deserves a word although it was read. */
export interface ReadCell {
  readonly reading: Reading<number>;
  readonly issue: IssueKind | null;
}

/** How the cells of one type of champ are read: once per distinct text, and number by number. */
export interface NumberReader {
  readonly text: (text: string) => ReadCell;
  /** `code` is a negative `CellCode` other than `empty`. */
  readonly number: (code: number, value: number) => ReadCell;
  /** What `number` reads, where nothing is to be said of the cell; NaN where it is to be asked. */
  readonly plain: (code: number, value: number) => number;
}

/** What a reader must know of the workbook and of the column. */
export interface ReadingContext {
  readonly date1904: boolean;
  /** Year told by a banner or a tab, for months without one. */
  readonly annee: number | null;
  /** Multiplier of the title's unit: 1000 for k€. */
  readonly facteur: number;
}

export type NumberType = Extract<
  ValueType,
  "heures" | "euros" | "taux" | "nombre" | "date" | "mois" | "ouiNon"
>;

export function isNumberType(type: ValueType): type is NumberType {
  return type in READERS;
}

export function numberReader(type: NumberType, context: ReadingContext): NumberReader {
  return READERS[type](context);
}

const READERS: Record<NumberType, (context: ReadingContext) => NumberReader> = {
  heures: (context) => quantityReader(["heure"], context, 24),
  euros: (context) => quantityReader(["euro", "euroParHeure"], context, null),
  taux: (context) => quantityReader(["pourcent"], context, null),
  nombre: (context) => quantityReader(["mois", "jour"], context, null),
  date: dateReader,
  mois: moisReader,
  ouiNon: ouiNonReader,
};

/** Beyond this, a figure is a typing accident, not a quantity of the trade. */
const LIMIT = 1e12;

function plain(reading: Reading<number>, issue: IssueKind | null = null): ReadCell {
  return { reading, issue };
}

const WRONG_KIND = plain(unreadable("autreType"));
const EXCEL_ERROR = plain(unreadable("erreurExcel"));

/** `hoursPerDay`: 24 where an Excel duration (days) can be turned into hours, null elsewhere. */
function quantityReader(
  units: readonly string[],
  { facteur }: ReadingContext,
  hoursPerDay: number | null,
): NumberReader {
  return {
    text(text) {
      const reading = readNumber(text);
      if (reading.state !== "value") return plain(reading);
      const { value, unit } = reading.value;
      if (unit !== null && !units.includes(unit)) return WRONG_KIND;
      const scaled = unit === null ? value * facteur : value;
      return plain(bounded(scaled), { type: "nombreTexte", value: scaled });
    },
    number(code, value) {
      if (code === CellCode.number) return plain(bounded(value * facteur));
      if (code === CellCode.duration && hoursPerDay !== null) {
        return plain(bounded(value * hoursPerDay), { type: "duree", jours: value });
      }
      return code === CellCode.error ? EXCEL_ERROR : WRONG_KIND;
    },
    plain: (code, value) => (code === CellCode.number ? within(value * facteur) : Number.NaN),
  };
}

function within(value: number): number {
  return Math.abs(value) <= LIMIT ? value : Number.NaN;
}

function bounded(value: number): Reading<number> {
  return Number.isFinite(value) && Math.abs(value) <= LIMIT
    ? read(value)
    : unreadable("horsLimites");
}

/** Plain numbers between these serials (1930 to 2100) may be dates that lost their format. */
const FIRST_PLAIN_DATE = 10_959;
const LAST_PLAIN_DATE = 73_050;

function dateReader({ date1904 }: ReadingContext): NumberReader {
  return {
    text(text) {
      const reading = readDate(text);
      if (reading.state !== "value") return plain(reading);
      return plain(reading, {
        type: "dateTexte",
        jour: reading.value,
        doubt: reading.doubt ?? null,
      });
    },
    number(code, value) {
      if (code === CellCode.error) return EXCEL_ERROR;
      const isPlainDate =
        code === CellCode.number && value >= FIRST_PLAIN_DATE && value <= LAST_PLAIN_DATE;
      if (code !== CellCode.date && !isPlainDate) return WRONG_KIND;
      const jour = jourFromSerial(value, date1904);
      return plain(jour === null ? unreadable("horsLimites") : read(jour));
    },
    plain: (code, value) => plainDate(code, value, date1904),
  };
}

function plainDate(code: number, value: number, date1904: boolean): number {
  return code === CellCode.date ? (jourFromSerial(value, date1904) ?? Number.NaN) : Number.NaN;
}

/** A month is kept as its first day. */
function moisReader({ date1904, annee }: ReadingContext): NumberReader {
  return {
    text(text) {
      const reading = readPeriode(text, annee);
      if (reading.state === "value") {
        return plain(firstDay(reading.value.annee, reading.value.premierMois));
      }
      const date = readDate(text);
      return plain(date.state === "value" ? date : reading);
    },
    number(code, value) {
      if (code === CellCode.error) return EXCEL_ERROR;
      const numbered = code === CellCode.number ? numberedMonth(value, annee) : null;
      return numbered ?? dateReader({ date1904, annee, facteur: 1 }).number(code, value);
    },
    plain: (code, value) => plainDate(code, value, date1904),
  };
}

/** 3 with a known year, or 202403; null for any other number. */
function numberedMonth(value: number, annee: number | null): ReadCell | null {
  if (!Number.isInteger(value)) return null;
  if (value >= 1 && value <= 12 && annee !== null) return plain(firstDay(annee, value));
  const year = Math.floor(value / 100);
  return year >= 1990 && year <= 2100 ? plain(firstDay(year, value % 100)) : null;
}

function firstDay(annee: number, mois: number): Reading<number> {
  const jour = jourFromYmd(annee, mois, 1);
  return jour === null ? unreadable("jourInexistant") : read(jour);
}

function ouiNonReader(): NumberReader {
  return {
    text(text) {
      const reading = readOuiNon(text);
      if (reading.state === "empty") return plain(EMPTY);
      if (reading.state === "unreadable") return plain(reading);
      const issue: IssueKind | null =
        reading.doubt === "autreEcriture" ? { type: "ouiNon", lu: reading.value } : null;
      return plain(read(reading.value ? 1 : 0), issue);
    },
    number(code, value) {
      if (code === CellCode.error) return EXCEL_ERROR;
      const isFlag = code === CellCode.boolean || code === CellCode.number;
      return isFlag && (value === 0 || value === 1) ? plain(read(value)) : WRONG_KIND;
    },
    plain: () => Number.NaN,
  };
}
