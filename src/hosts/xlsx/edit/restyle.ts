import type { CellEdit } from "../../../domain/cellEdit";
import { CellCode } from "../../../domain/sheet";
import { formatNeeded } from "../../sheets/formatNeeded";
import { codeOfBuiltinFormat } from "../../sheets/numberFormat";
import { formatId, openNumberFormats } from "../write/styles/numberFormats";
import { entryIndex, openTable, tableEdit } from "../write/styles/styleTable";
import { applyEdits } from "../write/xml/editXml";
import { rootElement } from "../write/xml/xmlElement";

/** Formats of the file that formatNeeded tells apart, by built-in identifier (ECMA-376 part 1, §18.8.30). */
const BUILTIN_FORMATS: Readonly<Record<number, string>> = { 9: "0%", 10: "0.00%", 49: "@" };
const CODE_FORMATS = {
  [CellCode.number]: "General",
  [CellCode.date]: "dd/mm/yyyy",
  [CellCode.duration]: "[h]:mm",
} as const;

/** The styles of a workbook being edited: looks are kept, number formats added where an edit needs one. */
export interface Restyle {
  /** The style for an edited cell whose own is `style`. */
  readonly styleFor: (style: string | null, edit: CellEdit) => string | null;
  /** The styles part with what was added; null when nothing was. */
  readonly changed: () => string | null;
}

/** For a workbook without styles. */
export const NO_RESTYLE: Restyle = { styleFor: (style) => style, changed: () => null };

export function openRestyle(xml: string): Restyle {
  const root = rootElement(xml);
  const formats = openNumberFormats(xml, root);
  const xfs = openTable(xml, root, "cellXfs", []);
  const codes = new Map([...formats.idByCode].map(([code, id]) => [id, code]));
  return {
    styleFor: (style, edit) => {
      const xf = xfs.existing[Number(style ?? 0)];
      if (xf === undefined) return style;
      const needed = formatNeeded(edit, presentFormat(xf, codes));
      if (needed === null) return style;
      const id = formatId(formats, needed === "General" ? "" : needed);
      return String(entryIndex(xfs, withFormat(xf, id)));
    },
    changed: () => {
      const edits = [formats.table, xfs]
        .map((table) => tableEdit(xml, root, table))
        .filter((edit) => edit !== null);
      return edits.length === 0 ? null : applyEdits(xml, edits);
    },
  };
}

function presentFormat(xf: string, codes: ReadonlyMap<number, string>): string {
  const id = Number(/\snumFmtId\s*=\s*["'](\d+)["']/.exec(xf)?.[1] ?? 0);
  return codes.get(id) ?? BUILTIN_FORMATS[id] ?? CODE_FORMATS[codeOfBuiltinFormat(id)];
}

/** The same look with another number format; "quotePrefix" would show the figure as a text. */
function withFormat(xf: string, id: number): string {
  const end = xf.indexOf(">");
  const isEmpty = xf.charAt(end - 1) === "/";
  const opening = xf
    .slice(0, isEmpty ? end - 1 : end)
    .replace(/\s(?:numFmtId|applyNumberFormat|quotePrefix)\s*=\s*(?:"[^"]*"|'[^']*')/g, "")
    .trimEnd();
  return `${opening} numFmtId="${String(id)}" applyNumberFormat="1"${xf.slice(isEmpty ? end - 1 : end)}`;
}
