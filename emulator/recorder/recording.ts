/** One request of the add-in, and what Excel answered. */
export interface Exchange {
  /** What the add-in was doing. */
  readonly scenario: string;
  readonly flags: number;
  /** The JSON bodies, as they travelled. */
  readonly request: unknown;
  readonly response: unknown;
}

export interface Recording {
  readonly version: 1;
  /** A recording of the emulator proves the machinery, never Excel's behaviour. */
  readonly source: "Excel" | "émulateur";
  /** Platform and version that Office.js tells. */
  readonly client: string;
  readonly exchanges: readonly Exchange[];
}
