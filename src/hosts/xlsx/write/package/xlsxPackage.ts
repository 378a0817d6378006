import type { Deflater } from "../../deflater";
import type { Inflater } from "../../inflater";
import { classeurTronque } from "../../xlsxErrors";
import { decodeXml } from "../xml/decodeXml";
import { crc32 } from "../../zip/crc32";
import type { ZipEntry } from "../../zip/zipEntry";
import { partKey } from "../../partKey";

const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the zero of MS-DOS: the same sheets always make the same bytes. */
const NO_TIME = 0x00210000;
const MEBIBYTE = 1024 * 1024;
/** Contents, workbook, styles are far smaller, even in old workbooks. */
const MAX_SMALL_SIZE = 64 * MEBIBYTE;
/** A sheet whose cells are edited is one text: JavaScript has no longer ones than 512 Mi letters. */
const MAX_SHEET_SIZE = 480 * MEBIBYTE;

/** XML parts to write, by name. */
export type PartsToWrite = ReadonlyMap<string, string>;

export function readPart(
  entries: readonly ZipEntry[],
  partName: string,
  inflater: Inflater,
): Promise<string | null> {
  return readUpTo(MAX_SMALL_SIZE, entries, partName, inflater);
}

/** A sheet as a text. */
export function readLargePart(
  entries: readonly ZipEntry[],
  partName: string,
  inflater: Inflater,
): Promise<string | null> {
  return readUpTo(MAX_SHEET_SIZE, entries, partName, inflater);
}

async function readUpTo(
  maxSize: number,
  entries: readonly ZipEntry[],
  partName: string,
  inflater: Inflater,
): Promise<string | null> {
  const entry = findEntry(entries, partName);
  if (entry === undefined) return null;
  if (entry.method === STORED) return decodeXml(entry.data);
  if (entry.method !== DEFLATED) throw classeurTronque();
  return decodeXml(await inflater.all(entry, maxSize));
}

/** The entries with these parts in place of those of the same name, or last; the others as they are. */
export async function replaceParts(
  entries: readonly ZipEntry[],
  parts: PartsToWrite,
  deflater: Deflater,
): Promise<readonly ZipEntry[]> {
  const written = await Promise.all(
    [...parts].map(([partName, xml]) =>
      packPart(findEntry(entries, partName)?.name ?? partName, xml, deflater),
    ),
  );
  const byName = new Map(written.map((entry) => [entry.name, entry]));
  const replaced = entries.map((entry) => byName.get(entry.name) ?? entry);
  return [...replaced, ...written.filter(({ name }) => findEntry(entries, name) === undefined)];
}

export function findEntry(entries: readonly ZipEntry[], partName: string): ZipEntry | undefined {
  const key = partKey(partName);
  return entries.find(({ name }) => partKey(name) === key);
}

async function packPart(name: string, xml: string, deflater: Deflater): Promise<ZipEntry> {
  const content = new TextEncoder().encode(xml);
  const data = await deflater.deflate(content);
  return {
    name,
    method: DEFLATED,
    flags: 0,
    crc32: crc32(content),
    compressedSize: data.length,
    size: content.length,
    dosTime: NO_TIME,
    data,
  };
}
