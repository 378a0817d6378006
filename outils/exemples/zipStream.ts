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

/** Numbers of a record, each on 2 or 4 bytes. */
function record(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

function localHeader(name: Buffer): Buffer {
  const head = record(
    ...([
      [4, 0x04034b50],
      [2, 20],
      [2, 0x0808],
      [2, 8],
      [4, DOS_DATE],
    ] as const),
    ...([
      [4, 0],
      [4, 0],
      [4, 0],
      [2, name.length],
      [2, 0],
    ] as const),
  );
  return Buffer.concat([head, name]);
}

function descriptor({ crc, compressed, size }: Omit<Written, "name" | "offset">): Buffer {
  return record([4, 0x08074b50], [4, crc], [4, compressed], [4, size]);
}

function directory(entries: readonly Written[], offset: number): Buffer {
  const heads = entries.map(({ name, offset: at, crc, compressed, size }) =>
    Buffer.concat([
      record(
        ...([
          [4, 0x02014b50],
          [2, 20],
          [2, 20],
          [2, 0x0808],
          [2, 8],
          [4, DOS_DATE],
        ] as const),
        ...([
          [4, crc],
          [4, compressed],
          [4, size],
          [2, name.length],
        ] as const),
        ...([
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, at],
        ] as const),
      ),
      name,
    ]),
  );
  const all = Buffer.concat(heads);
  const count = entries.length;
  const end = record(
    ...([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
    ] as const),
    ...([
      [4, all.length],
      [4, offset],
      [2, 0],
    ] as const),
  );
  return Buffer.concat([all, end]);
}
