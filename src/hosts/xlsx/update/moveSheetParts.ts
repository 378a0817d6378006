import type { XmlEdit } from "../write/xml/editXml";
import { withAttribute } from "../write/xml/attributes";
import { childElements, type XmlElement } from "../write/xml/xmlElement";
import { moveOwnFormula, moveRanges, moveTexts, type SheetMove } from "./moveXml";

/** Lists whose items each tell a range, with the attribute that tells it. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ["mergeCells", "ref"],
  ["hyperlinks", "ref"],
  ["dataValidations", "sqref"],
  ["ignoredErrors", "sqref"],
  ["protectedRanges", "sqref"],
]);
const FORMULAS = "formula|formula1|formula2|f|sqref";

/** The edits of a worksheet part, its cells aside, once its rows have moved. */
export function moveSheetParts(
  xml: string,
  root: XmlElement,
  sheet: SheetMove,
): readonly XmlEdit[] {
  return childElements(xml, root).flatMap((element): readonly XmlEdit[] => {
    const { start, end, name } = element;
    const moved = movedPart(xml, element, sheet);
    if (name === "sheetData" || moved === xml.slice(start, end)) return [];
    return [{ start, end, xml: moved }];
  });
}

function movedPart(xml: string, element: XmlElement, sheet: SheetMove): string {
  const { name } = element;
  const whole = xml.slice(element.start, element.end);
  const attribute = LISTS.get(name);
  if (attribute !== undefined) return movedList(xml, element, { attribute, sheet });
  if (name === "conditionalFormatting") return movedItem(whole, "sqref", sheet);
  if (name === "autoFilter") return movedItem(whole, "ref", sheet);
  if (name === "rowBreaks") return movedBreaks(whole, sheet);
  if (name !== "extLst") return whole;
  // A rule all the cells of which are gone would be refused: it stays where it was.
  return moveTexts(whole, FORMULAS, (formula) => moveOwnFormula(formula, sheet) || formula);
}

/** "" for a list none of whose ranges is left. */
function movedList(
  xml: string,
  list: XmlElement,
  { attribute, sheet }: { readonly attribute: string; readonly sheet: SheetMove },
): string {
  const items = childElements(xml, list)
    .map(({ start, end }) => movedItem(xml.slice(start, end), attribute, sheet))
    .filter((item) => item !== "");
  if (items.length === 0) return "";
  const opening = xml.slice(list.start, list.innerStart);
  const counted = /\scount\s*=/.test(opening)
    ? withAttribute(opening, "count", String(items.length))
    : opening;
  return counted + items.join("") + xml.slice(list.innerEnd, list.end);
}

/** "" when the range of the item is gone. */
function movedItem(item: string, attribute: string, sheet: SheetMove): string {
  const opening = /^<[^>]*>/.exec(item)?.[0] ?? "";
  const ranges = new RegExp(String.raw`\s${attribute}\s*=\s*"([^"]*)"`).exec(opening)?.[1];
  if (ranges === undefined) return item;
  const moved = moveRanges(ranges, sheet);
  if (moved === "") return "";
  const tag = moved === ranges ? opening : withAttribute(opening, attribute, moved);
  const inner = moveTexts(item.slice(opening.length), FORMULAS, (formula) =>
    moveOwnFormula(formula, sheet),
  );
  return tag + inner;
}

/** A break before a row that is gone comes before the next one that is left. */
function movedBreaks(xml: string, { move }: SheetMove): string {
  return xml.replaceAll(/(<(?:\w+:)?brk\s[^>]*?\bid=")(\d+)"/g, (_, start: string, id: string) => {
    let row = Number(id);
    while (move.row(row) === null) row++;
    return `${start}${String(move.row(row))}"`;
  });
}
