import type { DeflatedPart, Inflater } from "./inflater";
import { bombeZip, classeurTronque } from "./xlsxErrors";
import { gzipFrame } from "./zip/gzipFrame";

/** For browsers, and any host with the Compression Streams standard. */
export const webInflater: Inflater = { stream, all };

async function* stream(part: DeflatedPart, maxSize: number): AsyncGenerator<Uint8Array> {
  if (part.size > maxSize) throw bombeZip();
  const reader = new Blob(gzipFrame(part).map((piece) => piece.slice()))
    .stream()
    .pipeThrough(new DecompressionStream("gzip"))
    .getReader();
  const read = (): ReturnType<typeof reader.read> =>
    reader.read().catch(() => {
      throw classeurTronque();
    });
  let left = part.size;
  try {
    for (let next = await read(); !next.done; next = await read()) {
      left -= next.value.length;
      if (left < 0) throw bombeZip();
      yield next.value;
    }
  } finally {
    // Also when the caller stops half-way: nothing keeps inflating behind.
    await reader.cancel().catch(() => undefined);
  }
}

async function all(part: DeflatedPart, maxSize: number): Promise<Uint8Array> {
  if (part.size > maxSize) throw bombeZip();
  const content = new Uint8Array(part.size);
  let length = 0;
  for await (const chunk of stream(part, maxSize)) {
    content.set(chunk, length);
    length += chunk.length;
  }
  return content;
}
