import { ancienFormat, classeurChiffre } from "./xlsxErrors";
import type { HostError } from "../hostError";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
/** "PK", then 3-4 for a first part, 5-6 for an empty package. */
const ZIP_SIGNATURES = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];

export function fileKind(bytes: Uint8Array): "empty" | "zip" | "ole" | "other" {
  if (bytes.length === 0) return "empty";
  if (ZIP_SIGNATURES.some((signature) => startsWithBytes(bytes, signature))) return "zip";
  return startsWithBytes(bytes, OLE_SIGNATURE) ? "ole" : "other";
}

/** An OLE container is an old .xls, or the envelope of a workbook under password ([MS-OFFCRYPTO] §2.3.4.4). */
export function oleError(bytes: Uint8Array): HostError {
  return containsUtf16(bytes, "EncryptedPackage") ? classeurChiffre() : ancienFormat(".xls");
}

function startsWithBytes(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, word: string): boolean {
  const pattern = Array.from(word).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
