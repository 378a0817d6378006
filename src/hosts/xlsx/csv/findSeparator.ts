import { CsvFields } from "./csvFields";

/** In order of preference: Excel writes ";" in French. */
const SEPARATORS = [";", ",", "\t", "|"] as const;
const SAMPLE_RECORDS = 100;

/** "sep=;" on the first line is an order to Excel, not data. */
const ORDER = /^sep=(.)\r?\n/;

export interface CsvLayout {
  readonly separator: string;
  /** Where the data starts. */
  readonly start: number;
}

/** The separator that cuts most records into the same number of fields, quotes being respected. */
export function findSeparator(text: string): CsvLayout {
  const order = ORDER.exec(text);
  if (order !== null) return { separator: order[1] ?? ";", start: order[0].length };
  let best = { separator: ";", score: 0 };
  for (const separator of SEPARATORS) {
    const score = consistency(text, separator);
    if (score > best.score) best = { separator, score };
  }
  return { separator: best.separator, start: 0 };
}

/** Share of the records with the most frequent number of fields; a little more for more fields. */
function consistency(text: string, separator: string): number {
  const widths = sampleWidths(text, separator);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    if (width > 1) best = Math.max(best, count / widths.length + Math.min(width, 100) / 100_000);
  }
  return best;
}

function sampleWidths(text: string, separator: string): readonly number[] {
  const fields = new CsvFields(text, separator);
  const widths: number[] = [];
  let width = 0;
  while (!fields.isDone && widths.length < SAMPLE_RECORDS) {
    const field = fields.next();
    width++;
    if (!fields.endsRecord) continue;
    if (width > 1 || field !== "") widths.push(width);
    width = 0;
  }
  return widths;
}
