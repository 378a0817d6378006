import { bombeZip, classeurChiffre, classeurTronque, pasUnClasseur } from "../xlsxErrors";
import { partKey } from "../partKey";
import type { DirectoryPlace } from "./directoryPlace";
import { findDirectory } from "./directoryPlace";
import { readZip64Sizes } from "./zip64Sizes";
import type { ZipEntry } from "./zipEntry";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const ENCRYPTED = 1;
/** A workbook of a hundred sheets, each with drawings and comments, holds about a thousand parts. */
const MAX_ENTRIES = 10_000;

interface LocatedEntry {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

/**
 * Parts of a zip package in directory order, not inflated. Refuses (HostError)
 * what is not a zip, is cut or encrypted, holds two parts of the same name, or
 * parts that share bytes: the trick of zip bombs.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_HEADER) throw pasUnClasseur();
  const place = findDirectory(view);
  if (place.count > MAX_ENTRIES) throw bombeZip();
  const located = readDirectory(bytes, view, place);
  refuseDuplicates(located);
  refuseOverlaps(located, place.start);
  return located.map(({ entry }) => entry);
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  place: DirectoryPlace,
): readonly LocatedEntry[] {
  const located: LocatedEntry[] = [];
  let at = place.start;
  for (let i = 0; i < place.count; i++) {
    if (at + DIRECTORY_LENGTH > place.end || view.getUint32(at, true) !== DIRECTORY_HEADER)
      throw classeurTronque();
    const next =
      at +
      DIRECTORY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > place.end) throw classeurTronque();
    located.push(readEntry(bytes, view, at));
    at = next;
  }
  return located;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): LocatedEntry {
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw classeurChiffre();
  const nameStart = at + DIRECTORY_LENGTH;
  const nameEnd = nameStart + view.getUint16(at + 28, true);
  const sizes = readZip64Sizes(view, at, nameEnd);
  const start = dataStart(view, sizes.localOffset);
  const end = start + sizes.compressedSize;
  if (end > bytes.length) throw classeurTronque();
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameEnd)),
    method: view.getUint16(at + 10, true),
    flags,
    crc32: view.getUint32(at + 16, true),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    dosTime: view.getUint32(at + 12, true),
    data: bytes.subarray(start, end),
  };
  return { entry, start: sizes.localOffset, end };
}

function dataStart(view: DataView, localOffset: number): number {
  if (localOffset + LOCAL_LENGTH > view.byteLength) throw classeurTronque();
  if (view.getUint32(localOffset, true) !== LOCAL_HEADER) throw classeurTronque();
  return (
    localOffset +
    LOCAL_LENGTH +
    view.getUint16(localOffset + 26, true) +
    view.getUint16(localOffset + 28, true)
  );
}

/** Part names differ by more than their case (ECMA-376 part 2, §6.2.2.3): two readers would take another of the two. */
function refuseDuplicates(located: readonly LocatedEntry[]): void {
  const names = new Set(located.map(({ entry }) => partKey(entry.name)));
  if (names.size < located.length) throw classeurTronque();
}

function refuseOverlaps(located: readonly LocatedEntry[], directoryStart: number): void {
  let free = 0;
  for (const { start, end } of located.toSorted((a, b) => a.start - b.start)) {
    if (start < free) throw bombeZip();
    free = end;
  }
  if (free > directoryStart) throw bombeZip();
}
