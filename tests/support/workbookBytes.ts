import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/hosts/xlsx/zip/crc32";
import { writeZip } from "../../src/hosts/xlsx/zip/writeZip";
import type { ZipEntry } from "../../src/hosts/xlsx/zip/zipEntry";

const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A deflated part of a package; `rest` makes it lie. */
export function deflatedEntry(
  name: string,
  content: string | Uint8Array,
  rest: Partial<ZipEntry> = {},
): ZipEntry {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const data = new Uint8Array(deflateRawSync(bytes));
  const sizes = { size: bytes.length, compressedSize: data.length };
  const constants = { method: 8, flags: 0, dosTime: 0x5a21_0000 };
  return { name, ...constants, crc32: crc32(bytes), data, ...sizes, ...rest };
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(Object.entries(parts).map(([name, text]) => deflatedEntry(name, text)));
}

export interface WorkbookTexts {
  /** Inside of <sheetData> by sheet name; or a whole part when it starts with "<?xml". */
  readonly sheets: Readonly<Record<string, string>>;
  /** What follows <sheets> in the workbook part: defined names… */
  readonly afterSheets?: string;
  readonly date1904?: boolean;
  readonly sharedStrings?: readonly string[];
  /** Inside of <styleSheet>. */
  readonly styles?: string;
  /** Parts that replace or join those made from the rest. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The parts of a small .xlsx written by hand, as Excel would name them. */
export function workbookParts(texts: WorkbookTexts): Readonly<Record<string, string>> {
  const names = Object.keys(texts.sheets);
  const sheets = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
  );
  const targets = names.map((_, i) =>
    relationship(i + 1, "worksheet", `worksheets/sheet${String(i + 1)}.xml`),
  );
  return {
    "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships>${relationship(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr${texts.date1904 === true ? ' date1904="1"' : ""}/><sheets>${sheets.join("")}</sheets>${texts.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${targets.join("")}${relationship(101, "styles", "styles.xml")}${relationship(102, "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${texts.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${(texts.sharedStrings ?? []).join("")}</sst>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${String(i + 1)}.xml`,
        sheetXml(texts.sheets[name] ?? ""),
      ]),
    ),
    ...texts.parts,
  };
}

export function workbookBytes(texts: WorkbookTexts): Uint8Array {
  return zipOf(workbookParts(texts));
}

export function sheetXml(inside: string): string {
  return inside.startsWith("<?xml")
    ? inside
    : `<worksheet xmlns="${MAIN}"><sheetData>${inside}</sheetData></worksheet>`;
}

function relationship(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${String(id)}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`;
}
