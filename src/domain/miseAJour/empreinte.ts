import type { CellToWrite, RowToWrite, SheetToWrite } from "../sheetToWrite";
import { contenu } from "./contenu";

/**
 * What was written on a sheet, in short: one code of three letters for each
 * cell, from which its content cannot be read. See docs/decisions/0008.
 */
export interface Empreinte {
  /** Code of the text printed at the top right. */
  readonly headerRight: string;
  readonly pageBreaks: readonly number[];
  /** From the first row of the sheet. */
  readonly rows: readonly EmpreinteRow[];
  readonly charts: readonly EmpreinteChart[];
}

interface EmpreinteChart {
  readonly name: string;
  /** Code of its title. */
  readonly title: string;
  /** First column that it covers: beside its table, or below. */
  readonly left: number;
}

export interface EmpreinteRow {
  readonly kind: RowKind;
  /** By column; "" for a cell that holds nothing. */
  readonly codes: readonly string[];
}

/** vide, zone de saisie, bandeau, en-tête, total, note, ligne. */
type RowKind = "v" | "z" | "b" | "h" | "t" | "n" | "l";

const VERSION = "1";
const CODE_LENGTH = 3;
const NOTHING = "_";
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-~";
/** The first kind whose look one cell has, or all cells have. */
const KINDS: readonly (readonly [RowKind, "some" | "every", RegExp])[] = [
  ["z", "some", /^(?:saisie|zone)/],
  ["b", "every", /^bandeau$/],
  ["h", "every", /^enTete/],
  ["t", "some", /Total$|^totalLibelle$/],
  ["n", "every", /^(?:note|titre|sousTitre)/],
];

export function empreinteOf({ rows, print, charts = [] }: SheetToWrite): Empreinte {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const count = Math.max(-1, ...byRow.keys()) + 1;
  return {
    headerRight: codeOf(print.headerRight),
    pageBreaks: print.pageBreaks,
    rows: Array.from({ length: count }, (_, row) => rowOf(byRow.get(row))),
    charts: charts.map(({ name, title, anchor }) => {
      return { name, title: codeOf(title), left: anchor.left };
    }),
  };
}

/** Eighteen bits of a FNV-1a hash as three letters; "" for a content that is nothing. */
export function codeOf(content: string): string {
  if (content === "") return "";
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at++) {
    hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  }
  const folded = (hash ^ (hash >>> 15)) >>> 0;
  const letter = (shift: number) => ALPHABET.charAt((folded >>> shift) & 63);
  return letter(12) + letter(6) + letter(0);
}

function rowOf(row: RowToWrite | undefined): EmpreinteRow {
  const cells = row?.cells ?? [];
  const codes: string[] = [];
  for (const { column, cell } of cells) {
    while (codes.length <= column) codes.push("");
    codes[column] = codeOf(contenu(cell));
  }
  while (codes.at(-1) === "") codes.pop();
  return { kind: kindOf(cells.map(({ cell }) => cell)), codes };
}

function kindOf(cells: readonly CellToWrite[]): RowKind {
  if (cells.length === 0) return "v";
  const kind = KINDS.find(([, many, look]) => cells[many](({ style }) => look.test(style)));
  return kind?.[0] ?? "l";
}

/** As one line of plain letters, to be kept in the sheet. */
export function formatEmpreinte({ headerRight, pageBreaks, rows, charts }: Empreinte): string {
  const lines = rows.map(({ kind, codes }) => kind + codes.map((code) => code || NOTHING).join(""));
  const named = charts.map(({ name, title, left }) => `${name}:${title}:${String(left)}`);
  const places = [pageBreaks.join(","), lines.join("."), named.join(",")];
  return [VERSION, headerRight, ...places].join("|");
}

/** Null for what another version wrote, or what was cut. */
export function parseEmpreinte(text: string): Empreinte | null {
  const [version, headerRight = "", breaks = "", lines = "", charts] = text.split("|");
  if (version !== VERSION || charts === undefined) return null;
  const rows = lines.split(".").map(parseRow);
  const whole = rows.filter((row) => row !== null);
  if (whole.length < rows.length) return null;
  const pageBreaks = listOf(breaks).map(Number);
  return { headerRight, pageBreaks, rows: whole, charts: listOf(charts).map(parseChart) };
}

function parseChart(text: string): EmpreinteChart {
  const [name = "", title = "", left = ""] = text.split(":");
  return { name, title, left: Number(left) };
}

function listOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(",");
}

const ROW = new RegExp(`^[vzbhtnl](?:${NOTHING}|[A-Za-z0-9~-]{${String(CODE_LENGTH)}})*$`);
const CODES = new RegExp(`${NOTHING}|[A-Za-z0-9~-]{${String(CODE_LENGTH)}}`, "g");
const ALL_KINDS: readonly RowKind[] = ["v", "z", "b", "h", "t", "n", "l"];

function parseRow(line: string): EmpreinteRow | null {
  const kind = ALL_KINDS.find((one) => line.startsWith(one));
  if (kind === undefined || !ROW.test(line)) return null;
  const codes = line.slice(1).match(CODES) ?? [];
  return { kind, codes: codes.map((code) => (code === NOTHING ? "" : code)) };
}
