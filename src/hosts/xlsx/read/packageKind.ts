import { ancienFormat, pasUnClasseur } from "../xlsxErrors";
import type { PackageParts } from "./packageParts";
import { readRelationships, targetOfKind } from "./relationships";
import { readTags } from "./xml/readTags";

/** Name of the workbook part; refuses the packages that are no .xlsx or .xlsm. */
export async function findWorkbookPart(parts: PackageParts): Promise<string> {
  if (parts.has("mimetype") && parts.has("content.xml")) throw ancienFormat(".ods");
  const target = targetOfKind(await readRelationships(parts, ""), "officeDocument");
  if (target === null) throw pasUnClasseur();
  if (target.toLowerCase().endsWith(".bin")) throw ancienFormat(".xlsb");
  return target;
}

/** Not « sheet.binary.macroEnabled.main »: some writers declare it as the default of .bin parts. */
const WITH_MACROS = /\.(?:sheet|template)\.macroEnabled\.main/;

/** The content type tells them apart: Excel refuses a file whose extension says otherwise. */
export async function packageKind(parts: PackageParts): Promise<"xlsx" | "xlsm"> {
  const content = await parts.content("[Content_Types].xml");
  const types: (string | null)[] = [];
  if (content !== null) readTags(content, (tag) => types.push(tag.attribute("ContentType")));
  return types.some((type) => WITH_MACROS.test(type ?? "")) ? "xlsm" : "xlsx";
}
