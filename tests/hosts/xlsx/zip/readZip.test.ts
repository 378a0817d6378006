import { readZip } from "../../../../src/hosts/xlsx/zip/readZip";
import { writeZip } from "../../../../src/hosts/xlsx/zip/writeZip";
import type { ZipEntry } from "../../../../src/hosts/xlsx/zip/zipEntry";
import { refusal } from "../../../support/refusal";
import { deflatedEntry } from "../../../support/workbookBytes";

const ENTRIES = [deflatedEntry("a.xml", "un"), deflatedEntry("dossier/été.xml", "deux")];
const ZIP = writeZip(ENTRIES);
const END = ZIP.length - 22;

/** The zip with a 16-bit value changed. */
function patched(at: number, value: number): Uint8Array {
  const bytes = ZIP.slice();
  new DataView(bytes.buffer).setUint16(at, value, true);
  return bytes;
}

function directory(): number {
  return new DataView(ZIP.buffer).getUint32(END + 16, true);
}

describe("le répertoire d'un paquet zip", () => {
  it("donne les parties sans les décompresser", () => {
    const shown = (entries: readonly ZipEntry[]): unknown =>
      entries.map(({ data, ...entry }) => ({ ...entry, flags: 0, data: [...data] }));
    expect(shown(readZip(ZIP))).toEqual(shown(ENTRIES));
  });

  it("se trouve malgré un commentaire et dans une vue d'un tampon plus grand", () => {
    const bytes = new Uint8Array(ZIP.length + 110);
    bytes.set(ZIP, 10);
    bytes.set([100, 0], 10 + END + 20);
    expect(readZip(bytes.subarray(10)).length).toBe(2);
  });

  it("est refusé coupé, où que ce soit", async () => {
    for (let length = 0; length < ZIP.length; length++) {
      const code = await refusal(() => readZip(ZIP.subarray(0, length)));
      expect([length, code]).toEqual([length, length < 4 ? "PAS_UN_CLASSEUR" : "CLASSEUR_TRONQUE"]);
    }
  });

  it.each([
    ["sans signature de répertoire", patched(directory(), 0), "CLASSEUR_TRONQUE"],
    ["qui annonce trop d'entrées", patched(END + 10, 3), "CLASSEUR_TRONQUE"],
    ["qui annonce plus de 10 000 entrées", patched(END + 10, 10_001), "BOMBE_ZIP"],
    ["au répertoire hors du fichier", patched(END + 18, 0xff), "CLASSEUR_TRONQUE"],
    ["à l'en-tête local ailleurs", patched(directory() + 42, 3), "CLASSEUR_TRONQUE"],
    ["à la partie plus longue que le fichier", patched(directory() + 22, 0xff), "CLASSEUR_TRONQUE"],
    ["à la partie qui déborde sur la suivante", patched(directory() + 20, 20), "BOMBE_ZIP"],
    ["aux parties chiffrées", patched(directory() + 8, 1), "CLASSEUR_CHIFFRE"],
    ["à la taille zip64 sans champ zip64", zip64Lie(), "CLASSEUR_TRONQUE"],
  ])("%s, le paquet est refusé", async (_, bytes, code) => {
    expect(await refusal(() => readZip(bytes))).toBe(code);
  });

  it("est refusé quand deux parties portent le même nom, à la casse près", async () => {
    const twice = writeZip([deflatedEntry("a.xml", "1"), deflatedEntry("A.xml", "2")]);
    expect(await refusal(() => readZip(twice))).toBe("CLASSEUR_TRONQUE");
  });
});

function zip64Lie(): Uint8Array {
  const bytes = patched(directory() + 24, 0xffff);
  new DataView(bytes.buffer).setUint16(directory() + 26, 0xffff, true);
  return bytes;
}
