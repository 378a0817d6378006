/** Conversations and notes of a sheet, asked for; notes cannot be asked for before ExcelApi 1.18. */
export interface AskedComments {
  readonly comments: Excel.CommentCollection;
  readonly notes: Excel.NoteCollection | null;
}

export function askComments(sheet: Excel.Worksheet): AskedComments {
  const { comments } = sheet;
  comments.load("items/id");
  const hasNotes = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
  const notes = hasNotes ? sheet.notes : null;
  notes?.load("items/authorName");
  return { comments, notes };
}

/** Their cells, whose rows are known after the next request. */
export function commentedRows({ comments, notes }: AskedComments): readonly Excel.Range[] {
  const cells = [
    ...comments.items.map((comment) => comment.getLocation()),
    ...(notes?.items.map((note) => note.getLocation()) ?? []),
  ];
  for (const cell of cells) cell.load("rowIndex");
  return cells;
}
