import type { DeflatedPart } from "../inflater";

/**
 * A zip part dressed as a gzip file (RFC 1952): the same deflate stream between
 * a header and a trailer. The platform then checks CRC and size by itself.
 */
export function gzipFrame(part: DeflatedPart): readonly Uint8Array[] {
  const trailer = new Uint8Array(8);
  const view = new DataView(trailer.buffer);
  view.setUint32(0, part.crc32, true);
  view.setUint32(4, part.size % 2 ** 32, true);
  return [Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff), part.data, trailer];
}
