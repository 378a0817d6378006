import type { SheetUpdate } from "../../../domain/miseAJour/sheetUpdate";
import { EMPREINTE_NAME, empreinteNames } from "../../sheets/sheetIdentity";
import { hiddenNamesXml } from "../write/definedNamesXml";
import { withAttribute } from "../write/xml/attributes";
import { appendEdit, applyEdits, withPrefix } from "../write/xml/editXml";
import { childElements, childNamed, rootElement } from "../write/xml/xmlElement";
import { moveOtherFormula, moveTexts, type SheetMove } from "./moveXml";

/** The workbook part, with what was written on a sheet in place of what was before. */
export function withEmpreinte(xml: string, { empreinte }: SheetUpdate, index: number): string {
  const names = childNamed(xml, rootElement(xml), "definedNames");
  if (names === undefined) return xml;
  const old = childElements(xml, names).filter(
    ({ attributes }) =>
      EMPREINTE_NAME.test(attributes.get("name") ?? "") &&
      attributes.get("localSheetId") === String(index),
  );
  const added = withPrefix(hiddenNamesXml(empreinteNames(empreinte), index), names.prefix);
  return applyEdits(xml, [
    ...old.map(({ start, end }) => ({ start, end, xml: "" })),
    appendEdit(xml, names, added),
  ]);
}

/** Names of the workbook that point to cells which have moved: print areas, those of the person. */
export function moveNames(xml: string, sheet: SheetMove): string {
  return moveTexts(xml, "definedName", (formula) => moveOtherFormula(formula, sheet));
}

/** Asks the program that opens the workbook to compute every formula again. */
export function withFullCalculation(xml: string): string {
  const root = rootElement(xml);
  const old = childNamed(xml, root, "calcPr");
  if (old !== undefined) {
    const tag = withAttribute(xml.slice(old.start, old.innerStart), "fullCalcOnLoad", "1");
    return applyEdits(xml, [{ start: old.start, end: old.innerStart, xml: tag }]);
  }
  const names = childNamed(xml, root, "definedNames");
  const place = names?.end ?? root.innerEnd;
  return applyEdits(xml, [
    { start: place, end: place, xml: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` },
  ]);
}
