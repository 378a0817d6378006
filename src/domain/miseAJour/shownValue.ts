import { dateTexte, heuresTexte, nombre, NBSP, tauxTexte } from "../francais";
import type { CellToWrite, StyleName } from "../sheetToWrite";
import type { ReadCell } from "./readSheet";

type Show = (value: number) => string;

/** How a figure reads, by the first letters of its look. */
const SHOWS: readonly (readonly [start: string, show: Show])[] = [
  ["heures", heuresTexte],
  ["ecart", signed],
  ["entier", (value) => nombre(value)],
  ["decimal", (value) => nombre(value, 1)],
  ["euros", (value) => `${nombre(value, 2)}${NBSP}€`],
  ["taux", (value) => tauxTexte(value)],
  ["date", dateTexte],
  ["mois", dateTexte],
];

/** « 1 512 h », « s », « rien »: as the cell is read on the sheet. */
export function shownValue(
  cell: CellToWrite | ReadCell | undefined,
  style: StyleName | undefined,
): string {
  const value = valueOf(cell);
  if (value === null || value === "") return "rien";
  if (typeof value === "string") return value;
  return showOf(style)(value);
}

/** « +78 h » between two figures; null when one is no figure, or for dates. */
export function shownGap(
  before: CellToWrite | ReadCell | undefined,
  after: CellToWrite | ReadCell | undefined,
  style: StyleName | undefined,
): string | null {
  const [from, to] = [valueOf(before), valueOf(after)];
  const isDate = style === undefined || /^(?:date|mois)/.test(style);
  if (typeof from !== "number" || typeof to !== "number" || isDate) return null;
  if (style.startsWith("taux")) return `${plus(to - from)}${nombre((to - from) * 100, 1)} pt`;
  return (
    plus(to - from) +
    (style.startsWith("ecart") ? heuresTexte(to - from) : showOf(style)(to - from))
  );
}

function signed(hours: number): string {
  return plus(hours) + heuresTexte(hours);
}

function plus(value: number): string {
  return value > 0 ? "+" : "";
}

function showOf(style: StyleName | undefined): Show {
  const found = SHOWS.find(([start]) => style?.startsWith(start) === true);
  return found?.[1] ?? ((value) => nombre(value, 2));
}

function valueOf(cell: CellToWrite | ReadCell | undefined): number | string | null {
  if (cell === undefined || "empty" in cell) return null;
  if ("formula" in cell) return cell.value ?? "formule non calculée";
  if ("number" in cell) return cell.number;
  return "text" in cell ? cell.text : cell.other;
}
