/** Lines whose cells stand under each other, two blanks apart. */
export function alignColumns(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = lines.reduce<readonly number[]>(
    (known, cells) => cells.map((cell, index) => Math.max(known[index] ?? 0, width(cell))),
    [],
  );
  return lines.map((cells) =>
    cells
      .map((cell, index) => cell + " ".repeat(Math.max(0, (widths[index] ?? 0) - width(cell))))
      .join("  ")
      .trimEnd(),
  );
}

const SEGMENTER = new Intl.Segmenter("fr");

/** Letters as a person counts them: an accent or an emoji made of several codes is one. */
function width(text: string): number {
  return Array.from(SEGMENTER.segment(text)).length;
}
