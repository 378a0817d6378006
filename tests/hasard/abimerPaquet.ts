import { inflateRawSync } from "node:zlib";
import type { Alea } from "../../outils/exemples/alea";
import { concatBytes } from "../../src/hosts/xlsx/zip/packFields";
import { readZip } from "../../src/hosts/xlsx/zip/readZip";
import { writeZip } from "../../src/hosts/xlsx/zip/writeZip";
import type { ZipEntry } from "../../src/hosts/xlsx/zip/zipEntry";
import { deflatedEntry } from "../support/workbookBytes";
import { abimerXml } from "./abimerXml";

type Entries = readonly ZipEntry[];
type Mutation = (entries: Entries, alea: Alea) => Entries;

const STORED = 0;

/** Changes among the parts of a package; its text is the most often changed. */
const MUTATIONS: readonly Mutation[] = [
  ...Array.from({ length: 12 }, (): Mutation => changeText),
  (entries, alea) => change(entries, alea, () => []),
  (entries, alea) => change(entries, alea, (one) => [one, one]),
  (entries, alea) => change(entries, alea, (one) => [one, { ...one, name: otherCase(one.name) }]),
  (entries, alea) => change(entries, alea, (one) => [{ ...one, name: otherCase(one.name) }]),
  (entries, alea) => change(entries, alea, (one) => [{ ...one, name: `/${one.name}` }]),
  (entries, alea) =>
    change(entries, alea, (one) => [{ ...one, name: one.name.replaceAll("/", "\\") }]),
  (entries, alea) => change(entries, alea, (one) => [lying(one, alea)]),
  (entries, alea) => change(entries, alea, (one) => [stored(one)]),
  (entries, alea) => swapped(entries, alea),
  (entries) => entries.toReversed(),
];

/** A real workbook with its parts, their text or its bytes mutated. */
export function abimerPaquet(bytes: Uint8Array, alea: Alea): Uint8Array {
  if (alea.chance(0.2)) return abimerOctets(bytes, alea);
  let entries: Entries = readZip(bytes);
  for (let left = alea.int(1, 2); left > 0; left--) entries = alea.pick(MUTATIONS)(entries, alea);
  const mutated = writeZip(entries);
  return alea.chance(0.05) ? abimerOctets(mutated, alea) : mutated;
}

/** Bytes changed, swapped, cut or added, whatever they are. */
export function abimerOctets(bytes: Uint8Array, alea: Alea): Uint8Array {
  const mutated = new Uint8Array(bytes);
  const place = () => alea.int(0, Math.max(0, mutated.length - 1));
  for (let left = alea.int(1, 8); left > 0; left--) {
    const [at, other] = [place(), place()];
    [mutated[at], mutated[other]] = alea.chance(0.3)
      ? [mutated[other] ?? 0, mutated[at] ?? 0]
      : [alea.int(0, 255), mutated[other] ?? 0];
  }
  if (alea.chance(0.2)) return mutated.slice(0, place());
  if (alea.chance(0.1)) return concatBytes([mutated, mutated.subarray(0, 50)]);
  return mutated;
}

function changeText(entries: Entries, alea: Alea): Entries {
  return change(entries, alea, (one) => [deflatedEntry(one.name, abimerXml(textOf(one), alea))]);
}

function change(
  entries: Entries,
  alea: Alea,
  by: (entry: ZipEntry) => readonly ZipEntry[],
): Entries {
  const at = alea.int(0, entries.length - 1);
  return entries.flatMap((entry, index) => (index === at ? by(entry) : [entry]));
}

/** Another size, checksum, method or flag than its own. */
function lying(entry: ZipEntry, alea: Alea): ZipEntry {
  return alea.pick([
    { ...entry, size: alea.pick([0, 1, entry.size - 1, entry.size + 1, 0x7fff_ffff]) },
    { ...entry, crc32: (entry.crc32 ^ 1) >>> 0 },
    { ...entry, method: alea.pick([0, 8, 9, 12, 99]) },
    { ...entry, flags: alea.pick([0, 1, 8, 0x800, 0xffff]) },
  ]);
}

function stored(entry: ZipEntry): ZipEntry {
  const data = new TextEncoder().encode(textOf(entry));
  return { ...entry, method: STORED, data, compressedSize: data.length, size: data.length };
}

/** The contents of two parts, each under the name of the other. */
function swapped(entries: Entries, alea: Alea): Entries {
  const [a, b] = [alea.pick(entries), alea.pick(entries)];
  return entries.map((entry) => {
    if (entry === a) return { ...b, name: a.name };
    return entry === b ? { ...a, name: b.name } : entry;
  });
}

function otherCase(name: string): string {
  const upper = name.toUpperCase();
  return upper === name ? name.toLowerCase() : upper;
}

/** "" for a part that an earlier change made unreadable. */
function textOf({ method, data }: ZipEntry): string {
  try {
    return new TextDecoder().decode(method === STORED ? data : inflateRawSync(data));
  } catch {
    return "";
  }
}
