import { crc32 } from "../../../../src/hosts/xlsx/zip/crc32";
import { findDirectory } from "../../../../src/hosts/xlsx/zip/directoryPlace";
import { readZip } from "../../../../src/hosts/xlsx/zip/readZip";
import { writeZip } from "../../../../src/hosts/xlsx/zip/writeZip";
import type { ZipEntry } from "../../../../src/hosts/xlsx/zip/zipEntry";

function entryOf(name: string, text: string, rest: Partial<ZipEntry> = {}): ZipEntry {
  const data = new TextEncoder().encode(text);
  const sizes = { size: data.length, compressedSize: data.length };
  return {
    name,
    method: 0,
    flags: 0,
    crc32: crc32(data),
    dosTime: 0x5a210000,
    data,
    ...sizes,
    ...rest,
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

describe("crc32", () => {
  it.each([
    ["", 0],
    ["123456789", 0xcbf43926],
    ["Alès", 0xee7af021],
  ])("de « %s »", (text, expected) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(expected);
  });
});

describe("writeZip", () => {
  it("rend les entrées telles quelles, dans le même ordre", () => {
    const entries = [entryOf("b.xml", "deux"), entryOf("a/c.xml", ""), entryOf("été.xml", "trois")];
    expect(readZip(writeZip(entries)).map(({ data, ...rest }) => [rest.name, [...data]])).toEqual(
      entries.map(({ name, data }) => [name, [...data]]),
    );
  });

  it("écrit les tailles dans l'en-tête et efface le drapeau du descripteur qui suivait", () => {
    const [entry] = readZip(writeZip([entryOf("a.xml", "un", { flags: 0b1110 })]));
    expect(entry).toMatchObject({ flags: 0b0110, size: 2, compressedSize: 2, dosTime: 0x5a210000 });
  });

  it("marque UTF-8 un nom accentué, et lui seul", () => {
    const entries = readZip(writeZip([entryOf("été.xml", ""), entryOf("ete.xml", "")]));
    expect(entries.map(({ flags }) => flags)).toEqual([0x800, 0]);
  });

  it("passe au zip64 au-delà de 65 534 entrées", () => {
    const entries = Array.from({ length: 65_536 }, (_, i) => entryOf(String(i), ""));
    expect(findDirectory(viewOf(writeZip(entries))).count).toBe(65_536);
  });

  it("garde la taille d'une partie qui dépasse 4 Gio une fois décompressée", () => {
    const size = 5 * 2 ** 30;
    const [entry] = readZip(writeZip([entryOf("a.xml", "un", { method: 8, size })]));
    expect(entry).toMatchObject({ size, compressedSize: 2 });
  });
});
