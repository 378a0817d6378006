export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

const PAGE = 20;

/** Where a key goes from a cell; null for a key that does not move. */
export function moveInGrid(
  key: string,
  isToTheEnd: boolean,
  { row, column }: GridCell,
  { rowCount, columnCount }: GridSize,
): GridCell | null {
  const moves: Readonly<Record<string, GridCell>> = {
    ArrowDown: { row: isToTheEnd ? rowCount - 1 : row + 1, column },
    ArrowUp: { row: isToTheEnd ? 0 : row - 1, column },
    ArrowRight: { row, column: isToTheEnd ? columnCount - 1 : column + 1 },
    ArrowLeft: { row, column: isToTheEnd ? 0 : column - 1 },
    PageDown: { row: row + PAGE, column },
    PageUp: { row: row - PAGE, column },
    Home: { row: isToTheEnd ? 0 : row, column: 0 },
    End: { row: isToTheEnd ? rowCount - 1 : row, column: columnCount - 1 },
  };
  const target = moves[key];
  if (target === undefined) return null;
  return { row: within(target.row, rowCount), column: within(target.column, columnCount) };
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
