import { createHash } from "node:crypto";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { crc32 } from "../../src/hosts/xlsx/zip/crc32";
import { writeZip } from "../../src/hosts/xlsx/zip/writeZip";
import type { ZipEntry } from "../../src/hosts/xlsx/zip/zipEntry";
import type { ReleasedFile } from "./folderFiles";

const DEFLATED = 8;
/** 1 January 1980, the zero of MS-DOS: the same files always make the same archive. */
const NO_TIME = 0x00210000;

/** As `sha256sum -c` reads it. */
export function hashLines(files: readonly ReleasedFile[]): string {
  return files.map(({ path, bytes }) => `${hashOf(bytes)}  ${path}\n`).join("");
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A zip of these files, in one folder. */
export async function archive(files: readonly ReleasedFile[], folder: string): Promise<Uint8Array> {
  return writeZip(await Promise.all(files.map((file) => entryOf(file, folder))));
}

async function entryOf({ path, bytes }: ReleasedFile, folder: string): Promise<ZipEntry> {
  const data = await nodeDeflater.deflate(bytes);
  return {
    name: `${folder}/${path}`,
    method: DEFLATED,
    flags: 0,
    crc32: crc32(bytes),
    compressedSize: data.length,
    size: bytes.length,
    dosTime: NO_TIME,
    data,
  };
}
