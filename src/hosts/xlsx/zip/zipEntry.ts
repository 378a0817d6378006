/** One part of a package, as the central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** MS-DOS time in the low 16 bits, MS-DOS date in the high 16 bits. */
  readonly dosTime: number;
  /** The bytes as stored, still compressed: a view, not a copy. */
  readonly data: Uint8Array;
}
