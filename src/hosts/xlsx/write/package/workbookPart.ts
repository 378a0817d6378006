import type { Inflater } from "../../inflater";
import type { NamespaceFamily } from "../namespaces";
import { familyOf } from "../namespaces";
import { ancienFormat, classeurTronque, pasUnClasseur } from "../../xlsxErrors";
import { rootElement } from "../xml/xmlElement";
import type { ZipEntry } from "../../zip/zipEntry";
import { relatedPart } from "./relationships";
import { relationshipsPartOf } from "./partNames";
import { findEntry, readPart } from "./xlsxPackage";

/** The workbook part of a package and what tells its relationships. */
export interface WorkbookPart {
  readonly name: string;
  readonly xml: string;
  readonly family: NamespaceFamily;
  readonly relationshipsName: string;
  readonly relationshipsXml: string;
}

/** Finds the workbook by the relationships of the package, wherever it stands in it. */
export async function readWorkbookPart(
  entries: readonly ZipEntry[],
  inflater: Inflater,
): Promise<WorkbookPart> {
  const name = workbookName(entries, await readPart(entries, "_rels/.rels", inflater));
  const relationshipsName = relationshipsPartOf(name);
  const xml = await readPart(entries, name, inflater);
  const relationshipsXml = await readPart(entries, relationshipsName, inflater);
  if (xml === null || relationshipsXml === null) throw classeurTronque();
  const root = rootElement(xml);
  if (root.name !== "workbook") throw pasUnClasseur();
  return { name, xml, family: familyOf(root), relationshipsName, relationshipsXml };
}

/** As the package spells it: the new parts go beside it. */
function workbookName(entries: readonly ZipEntry[], packageXml: string | null): string {
  const target = packageXml === null ? null : relatedPart(packageXml, "", "/officeDocument");
  if (target === null) throw pasUnClasseur();
  if (target.toLowerCase().endsWith(".bin")) throw ancienFormat(".xlsb");
  const entry = findEntry(entries, target);
  if (entry === undefined) throw classeurTronque();
  return entry.name.replaceAll("\\", "/");
}
