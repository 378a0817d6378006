import type { ZipField } from "./packFields";
import { concatBytes, packFields } from "./packFields";
import type { ZipEntry } from "./zipEntry";

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END64_RECORD = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const END_RECORD = 0x06054b50;
const ZIP64_FIELD = 0x0001;

const VERSION = 20;
const VERSION_ZIP64 = 45;
const MAX_32 = 0xffffffff;
const MAX_16 = 0xffff;

/** Bits 1 and 2 tell how hard the data was compressed; they go with the data. */
const COMPRESSION_BITS = 0b110;
const UTF8_NAME = 0x800;

interface Header {
  readonly entry: ZipEntry;
  readonly name: Uint8Array;
  readonly offset: number;
}

/**
 * A zip file of these entries, in this order. The data of each goes as it is,
 * with its method; sizes stand in the headers, so that no data descriptor is needed.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  return concatBytes(zipChunks(entries));
}

/** The same in pieces, where they may be written one after the other: large parts are not copied. */
export function zipChunks(entries: readonly ZipEntry[]): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const headers: Header[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = { entry, name: new TextEncoder().encode(entry.name), offset };
    const local = packLocalHeader(header);
    chunks.push(local, entry.data);
    headers.push(header);
    offset += local.length + entry.data.length;
  }
  const directory = concatBytes(headers.map(packDirectoryHeader));
  return [...chunks, directory, packEnd(entries.length, directory.length, offset)];
}

function packLocalHeader(header: Header): Uint8Array {
  const { entry, name } = header;
  const extra = packZip64Field(largeSizes(entry));
  const fields = packFields([
    [4, LOCAL_HEADER],
    ...sharedFields(header, extra.length > 0),
    [2, extra.length],
  ]);
  return concatBytes([fields, name, extra]);
}

function packDirectoryHeader(header: Header): Uint8Array {
  const { entry, name, offset } = header;
  const extra = packZip64Field([...largeSizes(entry), ...(offset >= MAX_32 ? [offset] : [])]);
  const zip64 = extra.length > 0;
  const fields = packFields([
    [4, DIRECTORY_HEADER],
    [2, zip64 ? VERSION_ZIP64 : VERSION],
    ...sharedFields(header, zip64),
    [2, extra.length],
    [2, 0], // comment
    [2, 0], // disk
    [2, 0], // internal attributes
    [4, 0], // external attributes
    [4, Math.min(offset, MAX_32)],
  ]);
  return concatBytes([fields, name, extra]);
}

/** The fields that the local header and the directory share, from version to name length. */
function sharedFields({ entry, name }: Header, zip64: boolean): readonly ZipField[] {
  const isAscii = name.length === entry.name.length;
  const large = largeSizes(entry).length > 0;
  return [
    [2, zip64 ? VERSION_ZIP64 : VERSION],
    [2, (entry.flags & COMPRESSION_BITS) | (isAscii ? 0 : UTF8_NAME)],
    [2, entry.method],
    [4, entry.dosTime],
    [4, entry.crc32],
    [4, large ? MAX_32 : entry.compressedSize],
    [4, large ? MAX_32 : entry.size],
    [2, name.length],
  ];
}

/** Both sizes when one passes 32 bits: the local header must then hold both (APPNOTE 4.5.3). */
function largeSizes({ size, compressedSize }: ZipEntry): readonly number[] {
  return size >= MAX_32 || compressedSize >= MAX_32 ? [size, compressedSize] : [];
}

function packZip64Field(values: readonly number[]): Uint8Array {
  if (values.length === 0) return new Uint8Array(0);
  return packFields([
    [2, ZIP64_FIELD],
    [2, values.length * 8],
    ...values.map((value): ZipField => [8, value]),
  ]);
}

function packEnd(count: number, length: number, start: number): Uint8Array {
  const end = packFields([
    [4, END_RECORD],
    [4, 0], // disks
    [2, Math.min(count, MAX_16)],
    [2, Math.min(count, MAX_16)],
    [4, Math.min(length, MAX_32)],
    [4, Math.min(start, MAX_32)],
    [2, 0], // comment
  ]);
  const zip64 = count >= MAX_16 || length >= MAX_32 || start >= MAX_32;
  return zip64 ? concatBytes([packEnd64(count, length, start), end]) : end;
}

function packEnd64(count: number, length: number, start: number): Uint8Array {
  return packFields([
    [4, END64_RECORD],
    [8, 44], // bytes of this record that follow
    [2, VERSION_ZIP64],
    [2, VERSION_ZIP64],
    [4, 0], // this disk
    [4, 0], // disk of the directory
    [8, count],
    [8, count],
    [8, length],
    [8, start],
    [4, END64_LOCATOR],
    [4, 0], // disk of the record
    [8, start + length],
    [4, 1], // disks
  ]);
}
