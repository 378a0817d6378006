import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";

export interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

/** A file of a folder, and of nothing above it; undefined when there is none. */
export async function readFrom(folder: string, path: string): Promise<Answer | undefined> {
  const file = resolve(folder, path);
  if (!file.startsWith(resolve(folder) + sep)) return undefined;
  return readStatic(file);
}

export async function readStatic(file: string): Promise<Answer | undefined> {
  try {
    const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
    return { type, body: await readFile(file) };
  } catch {
    return undefined;
  }
}
