import { XmlScanner } from "./xmlScanner";
import type { ScannedTag } from "./scannedTag";

/** Calls `onTag` for each opening or empty tag of a small part, in order. */
export function readTags(content: Uint8Array, onTag: (tag: ScannedTag) => void): void {
  const scanner = new XmlScanner({
    open: onTag,
    close: () => undefined,
    text: () => undefined,
  });
  scanner.feed(content);
  scanner.end();
}
