import { namesIn } from "./edit/cellNames";
import type { Inflater } from "./inflater";
import { readWorkbookPart } from "./write/package/workbookPart";
import { readPart } from "./write/package/xlsxPackage";
import { rootElement } from "./write/xml/xmlElement";
import type { ZipEntry } from "./zip/zipEntry";

const TABLE_PART = /(?:^|[/\\])tables?[/\\][^/\\]+\.xml$/i;

/** Names that the workbook uses, in lower case: those of its cells and those of its tables, which share one list. */
export async function takenNames(
  entries: readonly ZipEntry[],
  inflater: Inflater,
): Promise<ReadonlySet<string>> {
  const { xml } = await readWorkbookPart(entries, inflater);
  const parts = entries.filter(({ name }) => TABLE_PART.test(name));
  const tables = await Promise.all(parts.map(({ name }) => readPart(entries, name, inflater)));
  return new Set([...namesIn(xml), ...tables.flatMap((table) => tableName(table ?? ""))]);
}

function tableName(xml: string): readonly string[] {
  if (xml === "") return [];
  const name = rootElement(xml).attributes.get("displayName");
  return name === undefined ? [] : [name.toLowerCase()];
}
