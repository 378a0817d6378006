import { createGunzip, gunzipSync } from "node:zlib";
import type { DeflatedPart, Inflater } from "../inflater";
import { bombeZip, classeurTronque } from "../xlsxErrors";
import { gzipFrame } from "../zip/gzipFrame";

/** Large chunks: fewer trips between zlib's thread and ours. */
const CHUNK_SIZE = 256 * 1024;

export const nodeInflater: Inflater = { stream, all };

async function* stream(part: DeflatedPart, maxSize: number): AsyncGenerator<Uint8Array> {
  if (part.size > maxSize) throw bombeZip();
  const gunzip = createGunzip({ chunkSize: CHUNK_SIZE });
  for (const piece of gzipFrame(part)) gunzip.write(piece);
  gunzip.end();
  const chunks: AsyncIterator<Uint8Array> = gunzip[Symbol.asyncIterator]();
  let left = part.size;
  try {
    for (let next = await read(chunks); !next.done; next = await read(chunks)) {
      left -= next.value.length;
      if (left < 0) throw bombeZip();
      yield next.value;
    }
  } finally {
    gunzip.destroy();
  }
}

function read(chunks: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
  return chunks.next().catch(() => {
    throw classeurTronque();
  });
}

function all(part: DeflatedPart, maxSize: number): Promise<Uint8Array> {
  if (part.size > maxSize) return Promise.reject(bombeZip());
  try {
    const content = gunzipSync(Buffer.concat(gzipFrame(part)), {
      maxOutputLength: Math.max(part.size, 1),
    });
    return Promise.resolve(content);
  } catch (error) {
    return Promise.reject(isTooLong(error) ? bombeZip() : classeurTronque());
  }
}

/** What zlib throws when the output outgrows its limit. */
function isTooLong(error: unknown): boolean {
  return error !== null && typeof error === "object" && "code" in error
    ? error.code === "ERR_BUFFER_TOO_LARGE"
    : false;
}
