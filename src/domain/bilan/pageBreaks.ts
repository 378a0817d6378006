import type { Section } from "./rows";

/** Points of a row whose height is left to the host. */
const DEFAULT_HEIGHT = 15;

/**
 * Rows before which a page should break so that no section which fits on a page
 * is cut in two. `pageHeight` is in points, title rows taken off.
 */
export function pageBreaks(sections: readonly Section[], pageHeight: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const section of sections) {
    const height = sectionHeight(section);
    const first = section.rows[0]?.row;
    const overflows = used + height > pageHeight;
    if (overflows && height <= pageHeight && used > 0 && first !== undefined) {
      breaks.push(first);
      used = 0;
    }
    used = (used + height) % pageHeight;
  }
  return breaks;
}

function sectionHeight({ rows }: Section): number {
  // One blank row follows each section.
  return rows.reduce((sum, { height }) => sum + (height ?? DEFAULT_HEIGHT), DEFAULT_HEIGHT);
}
