import type { Inflater } from "./inflater";

/** What writing needs of the platform: to inflate the few parts it edits, and to deflate them. */
export interface Deflater extends Inflater {
  /** Raw deflate, without zlib or gzip header. */
  deflate(content: Uint8Array): Promise<Uint8Array>;
}
