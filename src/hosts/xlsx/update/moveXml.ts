import {
  moveReferences,
  type GridMove,
  type MoveOptions,
} from "../../../domain/miseAJour/references";
import { decodeEntities } from "../write/xml/entities";
import { escapeText } from "../write/xml/escapeXml";

/** The rows of one sheet that come and go, as formulas elsewhere feel it. */
export interface SheetMove {
  readonly sheetName: string;
  readonly move: GridMove;
}

/** A formula of the sheet itself. */
export function moveOwnFormula(formula: string, { sheetName, move }: SheetMove): string {
  return moveReferences(
    formula,
    move,
    optionsOf((name) => name === null || isSame(name, sheetName)),
  );
}

/** A formula of another sheet, or of a name. */
export function moveOtherFormula(formula: string, { sheetName, move }: SheetMove): string {
  return moveReferences(
    formula,
    move,
    optionsOf((name) => name !== null && isSame(name, sheetName)),
  );
}

function optionsOf(concerns: MoveOptions["concerns"]): MoveOptions {
  return { concerns, ranges: "whole" };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A list of ranges such as "B3:C5 E7"; those that are gone are left out. */
export function moveRanges(ranges: string, sheet: SheetMove): string {
  const moved = ranges.split(/\s+/).map((range) => moveOwnFormula(range, sheet));
  return moved.filter((range) => !range.includes("#REF!")).join(" ");
}

/** The texts of these elements, each a formula, moved by `move`. */
export function moveTexts(
  xml: string,
  elements: string,
  move: (formula: string) => string,
): string {
  const pattern = new RegExp(
    String.raw`(<(?:[\w]+:)?(?:${elements})(?:\s[^<>]*)?>)([^<]+)(?=</)`,
    "g",
  );
  return xml.replace(pattern, (whole, opening: string, text: string) => {
    if (opening.endsWith("/>")) return whole;
    const formula = decodeEntities(text);
    const moved = move(formula);
    return moved === formula ? whole : opening + escapeText(moved);
  });
}
