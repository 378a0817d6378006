import type { GeneratedSheet } from "../../../domain/miseAJour/readSheet";
import { parseCell } from "../../sheets/cellReference";
import type { Inflater } from "../inflater";
import { relatedPart } from "../write/package/relationships";
import { relationshipsPartOf } from "../write/package/partNames";
import { readPart } from "../write/package/xlsxPackage";
import { childElements, childNamed, rootElement } from "../write/xml/xmlElement";
import { elementText } from "../write/xml/elementText";
import type { ZipEntry } from "../zip/zipEntry";

type SheetExtras = Pick<GeneratedSheet, "commentedRows" | "headerRight" | "pageBreaks">;

/** What hangs on the cells of a sheet: comments, and what is printed around them. */
export async function readSheetExtras(
  entries: readonly ZipEntry[],
  part: string,
  inflater: Inflater,
): Promise<SheetExtras> {
  const xml = (await readPart(entries, part, inflater)) ?? "";
  return {
    commentedRows: await readCommentedRows(entries, part, inflater),
    headerRight: headerRightOf(xml),
    pageBreaks: pageBreaksOf(xml),
  };
}

/** A conversation has its note too: the part of the notes tells both. */
async function readCommentedRows(
  entries: readonly ZipEntry[],
  part: string,
  inflater: Inflater,
): Promise<ReadonlySet<number>> {
  const rows = new Set<number>();
  const relationships = await readPart(entries, relationshipsPartOf(part), inflater);
  const comments = relationships === null ? null : relatedPart(relationships, part, "/comments");
  const xml = comments === null ? null : await readPart(entries, comments, inflater);
  for (const [, cell = ""] of (xml ?? "").matchAll(/<(?:\w+:)?comment\s[^>]*?\bref="([^"]+)"/g)) {
    const place = parseCell(cell);
    if (place !== null) rows.add(place.row);
  }
  return rows;
}

const RIGHT_SECTION = /&R((?:&&|&[^LCR]|[^&])*)/;

function headerRightOf(xml: string): string {
  const headerFooter = childNamed(xml, rootElement(xml), "headerFooter");
  const header = headerFooter && childNamed(xml, headerFooter, "oddHeader");
  const section = RIGHT_SECTION.exec(header === undefined ? "" : elementText(xml, header))?.[1];
  return (section ?? "").replaceAll("&&", "&");
}

/** A break is told by the number, from 1, of the row above it: the row below, from 0. */
function pageBreaksOf(xml: string): readonly number[] {
  const breaks = childNamed(xml, rootElement(xml), "rowBreaks");
  return (breaks === undefined ? [] : childElements(xml, breaks)).map(({ attributes }) =>
    Number(attributes.get("id")),
  );
}
