import { codageInconnu } from "../../xlsxErrors";
import { decodeUtf8 } from "./xmlText";

const DECLARED = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)/;
/** Some writers declare UTF-16 and write UTF-8: the zeros tell which it is. */
const READ = /^(?:utf-?(?:8|16)|us-ascii)$/i;

/** Refuses a part whose first tag or declaration, from `first` to `last`, is in UTF-16 or declares another encoding. */
export function refuseEncoding(bytes: Uint8Array, first: number, last: number): void {
  if (bytes[first + 1] === 0) throw codageInconnu();
  const declared = DECLARED.exec(decodeUtf8(bytes, first, last))?.[1];
  if (declared !== undefined && !READ.test(declared)) throw codageInconnu();
}
