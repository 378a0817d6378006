import type { Deflater } from "../deflater";
import { partKey } from "../partKey";
import { readWorkbookPart, type WorkbookPart } from "../write/package/workbookPart";
import { readPart, replaceParts } from "../write/package/xlsxPackage";
import type { ZipEntry } from "../zip/zipEntry";

/** A package being changed part by part; the parts that nothing changes keep their bytes. */
export class PackageDraft {
  readonly entries: readonly ZipEntry[];
  readonly workbook: WorkbookPart;
  private readonly deflater: Deflater;
  private readonly written = new Map<string, string>();
  private readonly removed = new Set<string>();

  private constructor(entries: readonly ZipEntry[], workbook: WorkbookPart, deflater: Deflater) {
    this.entries = entries;
    this.workbook = workbook;
    this.deflater = deflater;
  }

  static async open(entries: readonly ZipEntry[], deflater: Deflater): Promise<PackageDraft> {
    return new PackageDraft(entries, await readWorkbookPart(entries, deflater), deflater);
  }

  /** A part as it is now in the draft; null when there is none. */
  async read(partName: string): Promise<string | null> {
    return this.written.get(partName) ?? (await readPart(this.entries, partName, this.deflater));
  }

  write(partName: string, xml: string): void {
    this.written.set(partName, xml);
  }

  /** Writes a part over, unless it is as it was. */
  async edit(partName: string, change: (xml: string) => string): Promise<void> {
    const xml = await this.read(partName);
    if (xml === null) return;
    const changed = change(xml);
    if (changed !== xml) this.write(partName, changed);
  }

  /** Names of all parts, those written included. */
  names(): readonly string[] {
    return [...this.entries.map(({ name }) => name), ...this.written.keys()];
  }

  remove(partName: string): void {
    this.removed.add(partKey(partName));
    this.written.delete(partName);
  }

  async close(): Promise<readonly ZipEntry[]> {
    const kept = this.entries.filter(({ name }) => !this.removed.has(partKey(name)));
    return this.written.size === 0 ? kept : replaceParts(kept, this.written, this.deflater);
  }
}
