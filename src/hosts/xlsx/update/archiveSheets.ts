import { archivedIdentity } from "../../../domain/miseAJour/readSheet";
import {
  readSheetIdentity,
  SHEET_IDENTITY_NAME,
  sheetIdentityFormula,
} from "../../sheets/sheetIdentity";
import type { Deflater } from "../deflater";
import { applyEdits } from "../write/xml/editXml";
import { elementText } from "../write/xml/elementText";
import { escapeText, escapeUnderscores } from "../write/xml/escapeXml";
import { childElements, childNamed, rootElement } from "../write/xml/xmlElement";
import type { ZipEntry } from "../zip/zipEntry";
import { findSheetParts } from "./findSheetParts";
import { PackageDraft } from "./packageDraft";

/** The package of a workbook where these tabs are kept as they are from now on: no update touches them. */
export async function archiveSheets(
  entries: readonly ZipEntry[],
  names: readonly string[],
  deflater: Deflater,
): Promise<readonly ZipEntry[]> {
  if (names.length === 0) return entries;
  const draft = await PackageDraft.open(entries, deflater);
  const { name, xml, relationshipsXml } = draft.workbook;
  const sheets = findSheetParts(name, xml, relationshipsXml);
  const indexes = new Set(
    sheets.filter((sheet) => names.includes(sheet.name)).map(({ index }) => String(index)),
  );
  await draft.edit(name, (workbook) => withArchives(workbook, indexes));
  return draft.close();
}

function withArchives(xml: string, indexes: ReadonlySet<string>): string {
  const names = childNamed(xml, rootElement(xml), "definedNames");
  const marks = (names === undefined ? [] : childElements(xml, names)).filter(
    ({ attributes }) =>
      attributes.get("name") === SHEET_IDENTITY_NAME &&
      indexes.has(attributes.get("localSheetId") ?? ""),
  );
  return applyEdits(
    xml,
    marks.map((mark) => {
      const identity = readSheetIdentity(elementText(xml, mark)) ?? "";
      const formula = sheetIdentityFormula(archivedIdentity(identity)).slice(1);
      const content = escapeText(escapeUnderscores(formula));
      return { start: mark.innerStart, end: mark.innerEnd, xml: content };
    }),
  );
}
