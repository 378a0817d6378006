import { crc32 } from "../../src/hosts/xlsx/zip/crc32";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { readZip } from "../../src/hosts/xlsx/zip/readZip";
import { writeZip } from "../../src/hosts/xlsx/zip/writeZip";
import { readPart, replaceParts } from "../../src/hosts/xlsx/write/package/xlsxPackage";
import { xmlProblem } from "./xmlProblem";

/** A package of these parts, each stored without compression. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => {
    const data = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const sizes = { size: data.length, compressedSize: data.length };
    return { name, method: 0, flags: 0, crc32: crc32(data), dosTime: 0x5a21_0000, data, ...sizes };
  });
  return writeZip(entries);
}

/** Text of a part, "" when the package has none of this name. */
export async function partText(bytes: Uint8Array, name: string): Promise<string> {
  return (await readPart(readZip(bytes), name, nodeDeflater)) ?? "";
}

/** The package with another text in one of its parts. */
export async function withPart(
  bytes: Uint8Array,
  name: string,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const parts = new Map([[name, change(await partText(bytes, name))]]);
  return writeZip(await replaceParts(readZip(bytes), parts, nodeDeflater));
}

export function partNames(bytes: Uint8Array): readonly string[] {
  return readZip(bytes).map(({ name }) => name);
}

/** Parts of `before` whose stored bytes are not the same in `after`. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const entries = new Map(readZip(after).map((entry) => [entry.name, entry]));
  return readZip(before)
    .filter((old) => {
      const entry = entries.get(old.name);
      return (
        entry?.method !== old.method ||
        entry.crc32 !== old.crc32 ||
        entry.size !== old.size ||
        !Buffer.from(entry.data).equals(old.data)
      );
    })
    .map(({ name }) => name);
}

/** Problems of well-formedness in all XML parts of a package: [] when there is none. */
export async function xmlProblems(bytes: Uint8Array): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { name } of readZip(bytes)) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const problem = xmlProblem(await partText(bytes, name));
    if (problem !== null) problems.push(`${name} : ${problem}`);
  }
  return problems;
}
