import type { ColumnAnswers } from "../../domain/columns/recognition";
import { answersJson, planAnswers } from "../sheets/answersNames";
import type { WorkbookName } from "../sheets/cellNames";
import { isTraceName } from "../sheets/traceNames";
import type { Deflater } from "./deflater";
import { csvNonModifiable } from "./edit/editErrors";
import { fileKind } from "./fileKind";
import type { Inflater } from "./inflater";
import { readDefinedNames } from "./read/readPackage";
import { nameXml } from "./write/definedNamesXml";
import { readWorkbookPart } from "./write/package/workbookPart";
import { replaceParts } from "./write/package/xlsxPackage";
import { namesEdit } from "./write/workbookXml";
import { applyEdits, withPrefix } from "./write/xml/editXml";
import { elementText } from "./write/xml/elementText";
import { childElements, childNamed, rootElement, type XmlElement } from "./write/xml/xmlElement";
import { readZip } from "./zip/readZip";
import { writeZip } from "./zip/writeZip";

/** The answers on columns that a workbook keeps, as JSON to be checked; null when it keeps none, as a text file. */
export async function readAnswersJson(
  bytes: Uint8Array,
  inflater: Inflater,
): Promise<string | null> {
  if (isText(bytes)) return null;
  const names = await readDefinedNames(bytes, inflater);
  return answersJson(names.filter(({ localSheet }) => localSheet === null));
}

/** The bytes of a workbook that keeps these answers, where both hosts find them; `bytes` when it does already. */
export async function saveAnswers(
  bytes: Uint8Array,
  answers: ColumnAnswers,
  deflater: Deflater,
): Promise<Uint8Array> {
  if (isText(bytes)) throw csvNonModifiable();
  return rewriteNames(bytes, deflater, (xml) => {
    const { broken, added, replaced } = planAnswers(namesOf(xml), answers);
    const gone = new Set([...broken, ...replaced]);
    const names = added.map(({ name, formula }) =>
      nameXml(`name="${name}" hidden="1"`, formula.slice(1)),
    );
    return { isGone: (name, isLocal) => !isLocal && gone.has(name), added: names.join("") };
  });
}

/** The bytes of a workbook without what Clausier keeps in it out of sight, see removeTraces of WorkbookHost. */
export async function removeTraces(bytes: Uint8Array, deflater: Deflater): Promise<Uint8Array> {
  if (isText(bytes)) return bytes;
  return rewriteNames(bytes, deflater, () => ({ isGone: isTraceName, added: "" }));
}

interface Rewriting {
  /** `isLocal`: a name of one sheet. */
  readonly isGone: (name: string, isLocal: boolean) => boolean;
  /** Names to add, as XML without prefix. */
  readonly added: string;
}

async function rewriteNames(
  bytes: Uint8Array,
  deflater: Deflater,
  planFor: (xml: string) => Rewriting,
): Promise<Uint8Array> {
  const entries = readZip(bytes);
  const part = await readWorkbookPart(entries, deflater);
  const { isGone, added } = planFor(part.xml);
  const gone = nameElements(part.xml).filter((name) =>
    isGone(nameOf(name), name.attributes.has("localSheetId")),
  );
  if (gone.length === 0 && added === "") return bytes;
  const root = rootElement(part.xml);
  const xml = applyEdits(part.xml, [
    ...gone.map(({ start, end }) => ({ start, end, xml: "" })),
    ...(added === "" ? [] : [namesEdit(part.xml, root, withPrefix(added, root.prefix))]),
  ]);
  return writeZip(await replaceParts(entries, new Map([[part.name, xml]]), deflater));
}

function namesOf(xml: string): readonly WorkbookName[] {
  return nameElements(xml)
    .filter(({ attributes }) => !attributes.has("localSheetId"))
    .map((element) => ({ name: nameOf(element), formula: elementText(xml, element) }));
}

function nameElements(xml: string): readonly XmlElement[] {
  const element = childNamed(xml, rootElement(xml), "definedNames");
  return element === undefined ? [] : childElements(xml, element);
}

function nameOf({ attributes }: XmlElement): string {
  return attributes.get("name") ?? "";
}

function isText(bytes: Uint8Array): boolean {
  return fileKind(bytes) === "other";
}
