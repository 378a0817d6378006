/** A deflated part with what the package says of its content; a `ZipEntry` is one. */
export interface DeflatedPart {
  readonly data: Uint8Array;
  readonly crc32: number;
  readonly size: number;
}

/**
 * Inflates with what the platform offers. Both ways check size and CRC, and
 * throw a HostError: CLASSEUR_TRONQUE when the bytes are damaged, BOMBE_ZIP as
 * soon as more bytes come out than `maxSize` or than the part announces.
 */
export interface Inflater {
  /** Chunks in order: for parts too large to be held whole. */
  stream(part: DeflatedPart, maxSize: number): AsyncIterable<Uint8Array>;
  /** The whole content at once: for small parts. */
  all(part: DeflatedPart, maxSize: number): Promise<Uint8Array>;
}
