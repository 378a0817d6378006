import type { StyleName } from "../../../../domain/sheetToWrite";
import { appendEdit, applyEdits } from "../xml/editXml";
import type { XmlElement } from "../xml/xmlElement";
import { childNamed, rootElement } from "../xml/xmlElement";
import type { NumberFormats } from "./numberFormats";
import { formatId, openNumberFormats } from "./numberFormats";
import type { LookXml } from "./styleLooks";
import { lookXml, NO_BORDER, NO_FILL } from "./styleLooks";
import type { StyleTable } from "./styleTable";
import { entryIndex, openTable, tableEdit } from "./styleTable";

const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
/** Spreadsheets show the first two fills as these patterns, whatever stands there. */
const DEFAULT_FILLS = [NO_FILL, '<fill><patternFill patternType="gray125"/></fill>'];
const DEFAULT_LOOK = 'fontId="0" fillId="0" borderId="0"';

export interface GraftedStyles {
  readonly xml: string;
  /** Index in cellXfs of each look asked for. */
  readonly indexes: ReadonlyMap<StyleName, number>;
}

/** The styles part of a package that has none, with one plain look by number format of Excel's own. */
export function emptyStyles(mainNamespace: string, formatIds: readonly number[] = [0]): string {
  const looks = formatIds.map((id) => `<xf numFmtId="${String(id)}" ${DEFAULT_LOOK} xfId="0"/>`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${mainNamespace}">` +
    `<fonts count="1">${DEFAULT_FONT}</fonts><fills count="2">${DEFAULT_FILLS.join("")}</fills>` +
    `<borders count="1">${NO_BORDER}</borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" ${DEFAULT_LOOK}/></cellStyleXfs>` +
    `<cellXfs count="${String(looks.length)}">${looks.join("")}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

/** Adds the looks of these styles to a styles part; what was there keeps its index. */
export function graftStyles(source: string, styles: Iterable<StyleName>): GraftedStyles {
  const xml = applyEdits(source, [appendEdit(source, rootElement(source), "")]);
  const root = rootElement(xml);
  const tables = openTables(xml, root);
  const indexes = new Map<StyleName, number>();
  for (const style of styles) indexes.set(style, lookIndex(tables, lookXml(style)));
  const edits = [tables.formats.table, tables.fonts, tables.fills, tables.borders, tables.xfs]
    .map((table) => tableEdit(xml, root, table))
    .filter((edit) => edit !== null);
  return { xml: applyEdits(xml, edits), indexes };
}

interface StyleTables {
  readonly formats: NumberFormats;
  readonly fonts: StyleTable;
  readonly fills: StyleTable;
  readonly borders: StyleTable;
  readonly xfs: StyleTable;
  /** Ours derive from the style « Normal », where the part has named styles. */
  readonly xfId: string;
}

function openTables(xml: string, root: XmlElement): StyleTables {
  const hasNamedStyles = childNamed(xml, root, "cellStyleXfs") !== undefined;
  return {
    formats: openNumberFormats(xml, root),
    fonts: openTable(xml, root, "fonts", [DEFAULT_FONT]),
    fills: openTable(xml, root, "fills", DEFAULT_FILLS),
    borders: openTable(xml, root, "borders", [NO_BORDER]),
    xfs: openTable(xml, root, "cellXfs", [`<xf numFmtId="0" ${DEFAULT_LOOK}/>`]),
    xfId: hasNamedStyles ? ' xfId="0"' : "",
  };
}

function lookIndex(tables: StyleTables, look: LookXml): number {
  const ids = [
    ` numFmtId="${String(formatId(tables.formats, look.formatCode))}"`,
    ` fontId="${String(entryIndex(tables.fonts, look.font))}"`,
    ` fillId="${String(look.fill === NO_FILL ? 0 : entryIndex(tables.fills, look.fill))}"`,
    ` borderId="${String(entryIndex(tables.borders, look.border))}"`,
    tables.xfId,
  ];
  const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment"];
  const applies = applied.map((aspect) => ` apply${aspect}="1"`);
  return entryIndex(tables.xfs, `<xf${ids.join("")}${applies.join("")}>${look.alignment}</xf>`);
}
