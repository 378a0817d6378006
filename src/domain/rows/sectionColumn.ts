import type { TableRecognition } from "../columns/recognition";
import { comparable, tidy } from "../values/text";
import { CellState, type LabelColumn } from "./lignes";

/**
 * The MOA told on rows of their own, seen as a column: that of the nearest such row above, or else
 * the one told for the whole table. Null when no row tells any.
 */
export function sectionColumn(table: TableRecognition): LabelColumn | null {
  const { sections, constants, dataRows, range } = table;
  if (sections === undefined) return null;
  const whole = constants.find(({ champ }) => champ === "moa")?.texte ?? "";
  const texts = [whole, ...sections.map(({ texte }) => texte)].map(tidy);
  const labels = [...new Set(texts.filter((text) => text !== ""))];
  const codes = dataRows.map((row) => {
    const before = sections.findLastIndex((section) => section.row < row);
    return labels.indexOf(texts[before + 1] ?? "");
  });
  const states = Uint8Array.from(codes, (code) => (code < 0 ? CellState.empty : CellState.value));
  return { kind: "label", column: range.left, states, codes, labels, keys: labels.map(comparable) };
}
