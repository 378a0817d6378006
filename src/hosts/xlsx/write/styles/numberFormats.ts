import { escapeAttribute } from "../xml/escapeXml";
import type { XmlElement } from "../xml/xmlElement";
import { childElements, childNamed } from "../xml/xmlElement";
import type { StyleTable } from "./styleTable";
import { entryIndex, openTable } from "./styleTable";

/** Identifiers below 164 are those of the built-in formats (ECMA-376 part 1, §18.8.30). */
const LAST_BUILT_IN = 163;

export interface NumberFormats {
  readonly table: StyleTable;
  readonly idByCode: Map<string, number>;
  /** Greatest identifier met anywhere in the part, conditional formats included. */
  readonly lastId: number;
}

export function openNumberFormats(xml: string, root: XmlElement): NumberFormats {
  const element = childNamed(xml, root, "numFmts");
  const idByCode = new Map<string, number>();
  for (const { attributes } of element === undefined ? [] : childElements(xml, element))
    idByCode.set(attributes.get("formatCode") ?? "", Number(attributes.get("numFmtId")));
  let lastId = LAST_BUILT_IN;
  for (const [, id] of xml.matchAll(/\bnumFmtId\s*=\s*["'](\d{1,9})["']/g))
    lastId = Math.max(lastId, Number(id));
  return { table: openTable(xml, root, "numFmts", []), idByCode, lastId };
}

/** Identifier of a format code, added to the table when it is new; "" is the general format. */
export function formatId(formats: NumberFormats, formatCode: string): number {
  if (formatCode === "") return 0;
  const known = formats.idByCode.get(formatCode);
  if (known !== undefined) return known;
  const id = formats.lastId + formats.table.added.length + 1;
  formats.idByCode.set(formatCode, id);
  const code = escapeAttribute(formatCode);
  entryIndex(formats.table, `<numFmt numFmtId="${String(id)}" formatCode="${code}"/>`);
  return id;
}
