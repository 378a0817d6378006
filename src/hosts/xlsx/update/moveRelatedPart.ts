import { parseCell } from "../../sheets/cellReference";
import { moveRanges, type SheetMove } from "./moveXml";

/** Parts that tell places of a sheet, by the end of the type of their relationship to it. */
const MOVERS: readonly (readonly [
  type: string,
  move: (xml: string, sheet: SheetMove) => string,
])[] = [
  ["/drawing", moveDrawing],
  ["/comments", moveReferenced],
  ["/threadedComment", moveReferenced],
  ["/table", moveReferenced],
  ["/vmlDrawing", moveVml],
];

/** A part that hangs on a sheet, once the rows of the sheet have moved; as it was when it tells no place. */
export function moveRelatedPart(xml: string, type: string, sheet: SheetMove): string {
  const mover = MOVERS.find(([end]) => type.endsWith(end));
  return mover === undefined ? xml : mover[1](xml, sheet);
}

export function tellsPlaces(type: string): boolean {
  return MOVERS.some(([end]) => type.endsWith(end));
}

/** Corners of pictures and charts: <xdr:row>12</xdr:row>, from 0. */
function moveDrawing(xml: string, sheet: SheetMove): string {
  return xml.replaceAll(/(<(?:\w+:)?row>)(\d+)(?=<)/g, (_, tag: string, row: string) => {
    return tag + String(nearest(Number(row), sheet));
  });
}

/** Comments and tables: ref="B12". */
function moveReferenced(xml: string, sheet: SheetMove): string {
  return xml.replaceAll(/(\sref=")([^"]*)"/g, (whole, start: string, range: string) => {
    if (parseCell(range.split(":")[0] ?? "") === null) return whole;
    const moved = moveRanges(range, sheet);
    return moved === "" ? whole : `${start}${moved}"`;
  });
}

/** Boxes of notes: the cell they belong to, and the rows of their corners. */
function moveVml(xml: string, sheet: SheetMove): string {
  return xml
    .replaceAll(/(<x:Row>\s*)(\d+)/g, (_, tag: string, row: string) => {
      return tag + String(nearest(Number(row), sheet));
    })
    .replaceAll(/(<x:Anchor>)([^<]*)/g, (_, tag: string, anchor: string) => {
      const places = anchor.split(",").map((place) => Number(place.trim()));
      const moved = places.map((place, at) =>
        at === 2 || at === 6 ? nearest(place, sheet) : place,
      );
      return tag + moved.join(", ");
    });
}

/** Where a row goes; where the next one that is left goes, when it is gone. */
function nearest(row: number, { move }: SheetMove): number {
  let left = row;
  while (move.row(left) === null) left++;
  return move.row(left) ?? row;
}
