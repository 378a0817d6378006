import type { NumberCode } from "../../sheets/numberFormat";
import { codeOfBuiltinFormat, codeOfFormat } from "../../sheets/numberFormat";
import { readTags } from "./xml/readTags";

const SECTIONS = new Set(["numFmts", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"]);

/** For each cell style (index of cellXfs), how its numbers are shown. */
export function readStyles(content: Uint8Array): readonly NumberCode[] {
  const custom = new Map<number, NumberCode>();
  const styles: NumberCode[] = [];
  let section = "";
  readTags(content, (tag) => {
    if (SECTIONS.has(tag.name)) section = tag.name;
    const id = tag.integer("numFmtId");
    if (section === "numFmts" && tag.name === "numFmt")
      custom.set(id, codeOfFormat(tag.attribute("formatCode") ?? ""));
    if (section === "cellXfs" && tag.name === "xf")
      styles.push(custom.get(id) ?? codeOfBuiltinFormat(id));
  });
  return styles;
}
