import { cellText } from "../sheet";
import { comparable } from "../values/text";
import type { RowKinds } from "../rows/rowKind";
import { nameIn } from "./constants";
import type { TableSection } from "./recognition";
import { titleText, type Window } from "./titles";
import { looksLikeMoa } from "./vocabulary";

interface Heading {
  readonly row: number;
  readonly column: number;
  readonly texte: string;
}

/**
 * The MOA written on a row of its own, before its rows. A heading that does not look like a MOA is
 * one too when most do: its rows are not those of the heading before.
 */
export function readSections(window: Window, { dataRows, otherRows }: RowKinds): TableSection[] {
  const isOther = new Map(otherRows.map(({ row, kind }) => [row, kind]));
  const isData = new Set(dataRows);
  const headings = otherRows.flatMap(({ row, kind }) => {
    if (kind !== "legende") return [];
    let next = row + 1;
    while (isOther.get(next) === "vide" || isOther.get(next) === "titresRepetes") next++;
    return isData.has(next) ? headingAt(window, row) : [];
  });
  const moas = headings.filter(({ texte }) => looksLikeMoa(comparable(texte)));
  const column = moas[0]?.column;
  const alike = headings.filter((heading) => heading.column === column);
  if (moas.length === 0 || moas.length * 2 < alike.length) return [];
  return alike.map(({ row, texte }) => ({ row, champ: "moa", texte }));
}

function headingAt(window: Window, row: number): Heading[] {
  const found: Heading[] = [];
  for (let column = window.left; column <= window.right; column++) {
    if (titleText(window, row, column) === "") continue;
    const text = cellText(window.sheet.columns[column], row);
    if (text === null || found.length > 0) return [];
    found.push({ row, column, texte: nameIn(text.replace(/^[^:]{2,30}:/, "")) });
  }
  return found;
}
