import type { ZipEntry } from "../../zip/zipEntry";
import { partKey } from "../../partKey";
import { relationshipsPartOf } from "./partNames";

/**
 * Part names that nothing in the package speaks of: `nameOf` gives
 * those to try, from 1. A name left in the content types or by the relationships
 * of a part since deleted would lend the new part what is not its own.
 */
export function freePartNames(
  nameOf: (n: number) => string,
  count: number,
  entries: readonly Pick<ZipEntry, "name">[],
  typedParts: readonly string[],
): readonly string[] {
  const taken = new Set([...entries.map(({ name }) => name), ...typedParts].map(partKey));
  const names: string[] = [];
  for (let n = 1; names.length < count; n++) {
    const name = nameOf(n);
    const keys = [name, relationshipsPartOf(name)].map(partKey);
    if (!keys.some((key) => taken.has(key))) names.push(name);
  }
  return names;
}
