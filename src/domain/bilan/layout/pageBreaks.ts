import type { Section } from "./rows";

/** Points of a row whose height is left to the host. */
const DEFAULT_HEIGHT = 15;

/**
 * The first row of `section` when a page must break before it: it would be cut in
 * two after the sections that stand `above`, though a page can hold it whole.
 * `pageHeight` is in points, rows repeated on each page taken off.
 */
export function pageBreaks(
  above: readonly Section[],
  section: Section,
  pageHeight: number,
): readonly number[] {
  const [first] = section.rows;
  const height = heightOf(section);
  const used = above.reduce((sum, one) => sum + heightOf(one), 0) % pageHeight;
  return first !== undefined && height <= pageHeight && used + height > pageHeight
    ? [first.row]
    : [];
}

/** A section and the blank row after it. */
function heightOf({ rows }: Section): number {
  return rows.reduce((sum, { height }) => sum + (height ?? DEFAULT_HEIGHT), DEFAULT_HEIGHT);
}
