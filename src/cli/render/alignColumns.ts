/** Lines whose cells stand under each other, two blanks apart. */
export function alignColumns(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = lines.reduce<readonly number[]>(
    (known, cells) => cells.map((cell, index) => Math.max(known[index] ?? 0, [...cell].length)),
    [],
  );
  return lines.map((cells) =>
    cells
      .map((cell, index) => cell + " ".repeat(Math.max(0, (widths[index] ?? 0) - [...cell].length)))
      .join("  ")
      .trimEnd(),
  );
}
