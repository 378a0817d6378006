import type { Inflater } from "../inflater";
import { partKey } from "../partKey";
import { bombeZip, classeurTronque, compressionInconnue } from "../xlsxErrors";
import { crc32 } from "../zip/crc32";
import type { ZipEntry } from "../zip/zipEntry";
import type { ReadBudget } from "./readBudget";

const STORED = 0;
const DEFLATED = 8;
const MEBIBYTE = 1024 * 1024;
/** Far above the workbook, styles and relationships parts of any real workbook. */
const MAX_SMALL_PART = 64 * MEBIBYTE;
/** Cells repeat a lot, other parts much less: XML of real workbooks stays under 60 to 1. */
const MAX_RATIO = 200;
const RATIO_FREE_SIZE = 10 * MEBIBYTE;

/** The parts of a package, found by name and inflated within limits. */
export class PackageParts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly inflater: Inflater;
  private readonly budget: ReadBudget;

  constructor(entries: readonly ZipEntry[], inflater: Inflater, budget: ReadBudget) {
    this.entries = new Map(entries.map((entry) => [partKey(entry.name), entry]));
    this.inflater = inflater;
    this.budget = budget;
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** Announced size in bytes, 0 for a part that is not there. */
  size(name: string): number {
    return this.entries.get(partKey(name))?.size ?? 0;
  }

  /** A small part, whole; null when there is none of this name. */
  async content(name: string): Promise<Uint8Array | null> {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) return null;
    refuseRatio(entry);
    this.budget.spendInflated(entry.size);
    if (entry.method === STORED) return storedContent(entry);
    return this.inflater.all(deflated(entry), MAX_SMALL_PART);
  }

  /** A large part, chunk by chunk. `repeats` for sheets: no ratio is too high for them. */
  async *stream(name: string, repeats: boolean): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) throw classeurTronque();
    if (!repeats) refuseRatio(entry);
    this.budget.spendInflated(entry.size);
    if (entry.method === STORED) yield storedContent(entry);
    else yield* this.inflater.stream(deflated(entry), entry.size);
  }
}

function deflated(entry: ZipEntry): ZipEntry {
  if (entry.method !== DEFLATED) throw compressionInconnue();
  return entry;
}

function storedContent(entry: ZipEntry): Uint8Array {
  if (entry.size !== entry.compressedSize || crc32(entry.data) !== entry.crc32)
    throw classeurTronque();
  return entry.data;
}

function refuseRatio(entry: ZipEntry): void {
  const isLarge = entry.size > RATIO_FREE_SIZE;
  if (isLarge && entry.size > entry.compressedSize * MAX_RATIO) throw bombeZip();
}
