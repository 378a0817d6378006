import { classeurTronque } from "../xlsxErrors";
import { readUint64 } from "./zip64Sizes";

const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const END64_LOCATOR = 0x07064b50;
const END64_LOCATOR_LENGTH = 20;
const END64_RECORD = 0x06064b50;
const END64_LENGTH = 56;

/** Where the central directory lies in the file, and how many entries it announces. */
export interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

export function findDirectory(view: DataView): DirectoryPlace {
  const endRecord = findEndRecord(view);
  const place = readZip64Place(view, endRecord) ?? {
    start: view.getUint32(endRecord + 16, true),
    end: view.getUint32(endRecord + 16, true) + view.getUint32(endRecord + 12, true),
    count: view.getUint16(endRecord + 10, true),
  };
  if (place.end > endRecord) throw classeurTronque();
  return place;
}

/** The end record is last, followed only by a comment of at most 65 535 bytes. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw classeurTronque();
}

function readZip64Place(view: DataView, endRecord: number): DirectoryPlace | null {
  const locator = endRecord - END64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return null;
  const record = readUint64(view, locator + 8);
  if (record + END64_LENGTH > locator || view.getUint32(record, true) !== END64_RECORD)
    throw classeurTronque();
  const start = readUint64(view, record + 48);
  return {
    start,
    end: start + readUint64(view, record + 40),
    count: readUint64(view, record + 32),
  };
}
