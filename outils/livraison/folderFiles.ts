import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of the release: its path there, with « / ». */
export interface ReleasedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files of a folder, under another name, in the order of their paths. */
export function folderFiles(folder: string, under: string): readonly ReleasedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: `${under}/${relative(folder, file).split(sep).join("/")}`,
      bytes: readFileSync(file),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
