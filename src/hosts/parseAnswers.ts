import { CHAMPS } from "../domain/columns/champs";
import type { ColumnAnswers, SheetAnswers } from "../domain/columns/recognition";

/*
 * What a workbook keeps comes from outside: it is checked as a file of answers is (answersSchema.ts, whose
 * errors a person reads), by hand so that no pane has to load a library of schemas.
 */

/** The answers that a workbook keeps, as JSON; none when there are none, or when they are not as they should be. */
export function parseAnswers(json: string | null): ColumnAnswers {
  const value: unknown = json === null ? null : JSON.parse(json);
  return isAnswers(value) ? { feuilles: value.feuilles } : { feuilles: {} };
}

type Check = (value: unknown) => boolean;

const MAX_TEXT = 500;

const isText: Check = (value) => typeof value === "string" && value.length <= MAX_TEXT;
const isChamp: Check = (value) => typeof value === "string" && Object.hasOwn(CHAMPS, value);
const isExcelRow: Check = (value) => Number.isSafeInteger(value) && Number(value) > 0;

const SHEET_PARTS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["titres", (value) => isRecord(value, isText, (champ) => champ === null || isChamp(champ))],
  ["valeurs", (value) => isRecord(value, isChamp, isText)],
  ["enTete", (value) => Array.isArray(value) && value.length === 2 && value.every(isExcelRow)],
  ["ignorer", (value) => typeof value === "boolean"],
]);

function isAnswers(value: unknown): value is ColumnAnswers {
  const isPart = (key: string, part: unknown) =>
    key === "version" ? part === 1 : key === "feuilles" && isRecord(part, isText, isSheetAnswers);
  return isObject(value) && "feuilles" in value && entriesAll(value, isPart);
}

function isSheetAnswers(value: unknown): value is SheetAnswers {
  return isObject(value) && entriesAll(value, (key, part) => SHEET_PARTS.get(key)?.(part) === true);
}

function isRecord(value: unknown, isKey: Check, isValue: Check): boolean {
  return isObject(value) && entriesAll(value, (key, part) => isKey(key) && isValue(part));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entriesAll(value: object, isGood: (key: string, part: unknown) => boolean): boolean {
  return Object.entries(value).every(([key, part]) => isGood(key, part));
}
