import { crc32Of } from "./crc32";
import { createDeflateRaw } from "node:zlib";

/** One file of a package, whose text is made as it is written. */
export interface ZipEntry {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
}

/** 06/01/2025 08:00 as MS-DOS counts. */
const DOS_DATE = (((2025 - 1980) << 9) | (1 << 5) | 6) * 65_536 + (8 << 11);
const BATCH = 1 << 18;

/** Bytes of a zip package, never held whole: sizes follow each file (bit 3), then the directory. */
export async function* zipStream(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for (const entry of entries) {
    const start = offset;
    const name = Buffer.from(entry.name);
    const head = localHeader(name);
    yield head;
    offset += head.length;
    const sizes = { crc: 0, compressed: 0, size: 0 };
    for await (const chunk of deflated(entry.chunks, sizes)) {
      offset += chunk.length;
      yield chunk;
    }
    const tail = descriptor(sizes);
    yield tail;
    offset += tail.length;
    written.push({ name, offset: start, ...sizes });
  }
  yield directory(written, offset);
}

async function* deflated(
  chunks: Iterable<string>,
  sizes: { crc: number; compressed: number; size: number },
): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 6 });
  const out: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => out.push(chunk));
  for (const bytes of batches(chunks)) {
    sizes.crc = crc32Of(bytes, sizes.crc);
    sizes.size += bytes.length;
    await new Promise<void>((resolve) => {
      deflate.write(bytes, () => {
        resolve();
      });
    });
    yield* taken(out, sizes);
  }
  await new Promise<void>((resolve) => {
    deflate.once("end", resolve);
    deflate.end();
  });
  yield* taken(out, sizes);
}

function* taken(out: Buffer[], sizes: { compressed: number }): Generator<Buffer> {
  for (const chunk of out.splice(0)) {
    sizes.compressed += chunk.length;
    yield chunk;
  }
}

function* batches(chunks: Iterable<string>): Generator<Buffer> {
  let text = "";
  for (const chunk of chunks) {
    text += chunk;
    if (text.length < BATCH) continue;
    yield Buffer.from(text);
    text = "";
  }
  if (text !== "") yield Buffer.from(text);
}

/** Numbers of a record; `sizes` gives the bytes of each, one digit per number. */
function record(sizes: string, values: readonly number[]): Buffer {
  const bytes = Array.from(sizes, Number);
  const buffer = Buffer.alloc(bytes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const [index, size] of bytes.entries()) {
    at = buffer.writeUIntLE(values[index] ?? 0, at, size);
  }
  return buffer;
}

/** Version 2.0, sizes told after the data, names in UTF-8, deflated. */
const HOW = [20, 0x0808, 8, DOS_DATE] as const;

function localHeader(name: Buffer): Buffer {
  return Buffer.concat([record("4222444422", [0x04034b50, ...HOW, 0, 0, 0, name.length, 0]), name]);
}

function descriptor({ crc, compressed, size }: Omit<Written, "name" | "offset">): Buffer {
  return record("4444", [0x08074b50, crc, compressed, size]);
}

function directory(entries: readonly Written[], offset: number): Buffer {
  const heads = entries.map(({ name, offset: at, crc, compressed, size }) => {
    const lengths = [name.length, 0, 0, 0, 0, 0];
    const values = [0x02014b50, 20, ...HOW, crc, compressed, size, ...lengths, at];
    return Buffer.concat([record("4222244442222244", values), name]);
  });
  const all = Buffer.concat(heads);
  const count = entries.length;
  const end = record("42222442", [0x06054b50, 0, 0, count, count, all.length, offset, 0]);
  return Buffer.concat([all, end]);
}
