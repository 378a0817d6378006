import { createHash } from "node:crypto";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { crc32 } from "../../src/hosts/xlsx/zip/crc32";
import { writeZip } from "../../src/hosts/xlsx/zip/writeZip";
import type { ZipEntry } from "../../src/hosts/xlsx/zip/zipEntry";
import type { ReleasedFile } from "./folderFiles";

const DEFLATED = 8;
/**
 * As a zip dates its files, to two seconds. A web server tells a new file from an old one by its date:
 * one date for all versions, and browsers would keep the files of the first.
 */
export function dosTime(date: Date): number {
  const day =
    ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time =
    (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

/** As `sha256sum -c` reads it. */
export function hashLines(files: readonly ReleasedFile[]): string {
  return files.map(({ path, bytes }) => `${hashOf(bytes)}  ${path}\n`).join("");
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A zip of these files, in one folder, all of this date. */
export async function archive(
  files: readonly ReleasedFile[],
  { folder, date }: { readonly folder: string; readonly date: Date },
): Promise<Uint8Array> {
  const time = dosTime(date);
  return writeZip(
    await Promise.all(
      files.map(async (file) => ({ ...(await entryOf(file, folder)), dosTime: time })),
    ),
  );
}

async function entryOf(
  { path, bytes }: ReleasedFile,
  folder: string,
): Promise<Omit<ZipEntry, "dosTime">> {
  const data = await nodeDeflater.deflate(bytes);
  return {
    name: `${folder}/${path}`,
    method: DEFLATED,
    flags: 0,
    crc32: crc32(bytes),
    compressedSize: data.length,
    size: bytes.length,
    data,
  };
}
