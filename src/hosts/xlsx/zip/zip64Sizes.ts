import { classeurTronque } from "../xlsxErrors";

const ZIP64_FIELD = 0x0001;
const IN_ZIP64 = 0xffffffff;

export interface EntrySizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly localOffset: number;
}

/**
 * Sizes and offset of the directory entry at `at`. A value of 0xFFFFFFFF says
 * that the real one stands in the zip64 extra field, in this order: size,
 * compressed size, offset (APPNOTE 4.5.3).
 */
export function readZip64Sizes(view: DataView, at: number, extraStart: number): EntrySizes {
  const field = findZip64Field(view, extraStart, extraStart + view.getUint16(at + 30, true));
  let next = field.start;
  const read = (offset: number): number => {
    const short = view.getUint32(at + offset, true);
    if (short !== IN_ZIP64) return short;
    if (next + 8 > field.end) throw classeurTronque();
    next += 8;
    return readUint64(view, next - 8);
  };
  return { size: read(24), compressedSize: read(20), localOffset: read(42) };
}

function findZip64Field(
  view: DataView,
  extraStart: number,
  extraEnd: number,
): { readonly start: number; readonly end: number } {
  for (let at = extraStart; at + 4 <= extraEnd;) {
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_FIELD && end <= extraEnd) return { start, end };
    at = end;
  }
  return { start: 0, end: 0 };
}

export function readUint64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw classeurTronque();
  return Number(value);
}
