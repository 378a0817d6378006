/** Reads the fields of a CSV text one after the other, in place. */
export class CsvFields {
  private readonly text: string;
  private readonly separator: string;
  private at = 0;
  /** False once a quote has no end: quotes are then letters like others. */
  private canQuote = true;
  /** Whether the field just read is the last of its record. */
  endsRecord = false;

  constructor(text: string, separator: string) {
    this.text = text;
    this.separator = separator;
  }

  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  /** The next field, without its quotes and without the ="…" by which Excel keeps leading zeros. */
  next(): string {
    const start = this.at;
    const opening = this.text.startsWith('="', start) ? start + 1 : start;
    const end = this.text[opening] === '"' ? this.quotedEnd(opening) : -1;
    const fieldEnd = this.plainEnd(end < 0 ? start : end + 1);
    const field =
      end < 0
        ? this.text.slice(start, fieldEnd)
        : unquote(this.text.slice(opening + 1, end)) + this.text.slice(end + 1, fieldEnd);
    this.leave(fieldEnd);
    return unwrap(field);
  }

  /** Place of the quote that closes the one at `opening`, or -1. */
  private quotedEnd(opening: number): number {
    let at = this.canQuote ? this.text.indexOf('"', opening + 1) : -1;
    while (at >= 0 && this.text[at + 1] === '"') at = this.text.indexOf('"', at + 2);
    if (at < 0) this.canQuote = false;
    return at;
  }

  private plainEnd(from: number): number {
    let at = from;
    while (at < this.text.length && !this.isEnd(this.text[at])) at++;
    return at;
  }

  private isEnd(character: string | undefined): boolean {
    return character === this.separator || character === "\n" || character === "\r";
  }

  private leave(end: number): void {
    this.endsRecord = this.text[end] !== this.separator;
    this.at = end + (this.text.startsWith("\r\n", end) ? 2 : 1);
  }
}

function unquote(text: string): string {
  return text.includes('"') ? text.replaceAll('""', '"') : text;
}

function unwrap(field: string): string {
  const isWrapped = field.length > 2 && field.startsWith('="') && field.endsWith('"');
  return isWrapped ? unquote(field.slice(2, -1)) : field;
}
