/** Where a command writes: documents and results on one side, messages on the other. */
export interface Output {
  /** Standard output: the result only. */
  readonly out: (text: string) => void;
  /** Standard error: progress and what goes wrong. */
  readonly err: (text: string) => void;
  /** A person is watching: progress may be drawn. */
  readonly isInteractive: boolean;
}

/** Same words whatever the result is: JSON on one line per document. */
export function writeJson(output: Output, document: unknown): void {
  output.out(`${JSON.stringify(document, null, 2)}\n`);
}
