import { fc } from "../../support/tirages";
import { HostError } from "../../../src/hosts/hostError";
import { nodeInflater } from "../../../src/hosts/xlsx/node/nodeInflater";
import { openWorkbook } from "../../../src/hosts/xlsx/openWorkbook";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeZip } from "../../../src/hosts/xlsx/zip/writeZip";
import { refusal } from "../../support/refusal";
import { deflatedEntry, workbookBytes, workbookParts, zipOf } from "../../support/workbookBytes";

const OPTIONS = { name: "suivi.xlsx", inflater: nodeInflater };
const TEXTS = {
  sheets: {
    Suivi: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM(A1)</f><v>1.5</v></c></row>`,
  },
  sharedStrings: ["<si><t>Alès</t></si>"],
};
const BYTES = workbookBytes(TEXTS);
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

function macroBytes(): Uint8Array {
  const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`;
  return zipOf({ ...workbookParts(TEXTS), "[Content_Types].xml": types });
}

/** A workbook whose part `name` is `megabytes` of spaces. */
function bomb(name: string, megabytes: number): Uint8Array {
  const blank = new Uint8Array(megabytes * 1024 * 1024).fill(32);
  const parts = Object.entries(workbookParts(TEXTS));
  return writeZip(parts.map(([part, text]) => deflatedEntry(part, part === name ? blank : text)));
}

describe("ouvrir un fichier", () => {
  it.each([
    ["un classeur", BYTES, "xlsx"],
    ["un classeur à macros", macroBytes(), "xlsm"],
    ["un CSV", new TextEncoder().encode("PK;Moa\n1;Alès"), "csv"],
  ])("reconnaît %s à son contenu", async (_, bytes, kind) => {
    expect((await openWorkbook(bytes, OPTIONS)).kind).toBe(kind);
  });

  it.each([
    ["un fichier vide", new Uint8Array(0), "CLASSEUR_VIDE"],
    ["un ancien .xls", OLE, "ANCIEN_FORMAT"],
    [
      "un classeur chiffré",
      Uint8Array.of(...OLE, ...Buffer.from("EncryptedPackage", "utf16le")),
      "CLASSEUR_CHIFFRE",
    ],
    ["une image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0), "PAS_UN_CLASSEUR"],
    ["un zip vide", writeZip([]), "PAS_UN_CLASSEUR"],
    ["un zip d'autre chose", zipOf({ "photo.txt": "x" }), "PAS_UN_CLASSEUR"],
    ["une bombe dans les styles", bomb("xl/styles.xml", 70), "BOMBE_ZIP"],
    ["une bombe dans les textes", bomb("xl/sharedStrings.xml", 20), "BOMBE_ZIP"],
  ])("refuse %s", async (_, bytes, code) => {
    expect(await refusal(() => openWorkbook(bytes, OPTIONS))).toBe(code);
  });

  it.each([
    ["un CSV", new TextEncoder().encode("a;b"), "PAS_UN_CLASSEUR"],
    ["un ancien .xls", OLE, "ANCIEN_FORMAT"],
    ["un fichier vide", new Uint8Array(0), "CLASSEUR_VIDE"],
  ])("readWorkbook refuse %s", async (_, bytes, code) => {
    expect(await refusal(() => readWorkbook(bytes, OPTIONS))).toBe(code);
  });

  it("dit en français ce qui ne va pas et que faire", async () => {
    const error: unknown = await openWorkbook(OLE, OPTIONS).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({
      message: "Ce classeur est au format .xls, que Clausier ne lit pas.",
      queFaire:
        "Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0», puis recommencez.",
    });
  });
});

describe("des octets hostiles", () => {
  /** Resolves for a WorkbookData or a HostError; anything else fails the property. */
  async function outcome(bytes: Uint8Array): Promise<boolean> {
    return (await refusal(() => openWorkbook(bytes, OPTIONS))) !== "";
  }

  it("au hasard, se lisent ou se refusent", async () => {
    await expect(
      fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), outcome), { numRuns: 300 }),
    ).resolves.toBeUndefined();
  });

  it("après la signature d'un zip, se lisent ou se refusent", async () => {
    const zipLike = fc
      .uint8Array({ maxLength: 200 })
      .map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest));
    await expect(
      fc.assert(fc.asyncProperty(zipLike, outcome), { numRuns: 300 }),
    ).resolves.toBeUndefined();
  });

  it("d'un classeur changés ou coupés, se lisent ou se refusent", async () => {
    const place = fc.nat(BYTES.length - 1);
    const changes = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 5 });
    const mutated = fc.tuple(changes, fc.option(place)).map(([list, cut]) => {
      const bytes = BYTES.slice();
      for (const [at, value] of list) bytes[at] = value;
      return bytes.subarray(0, cut ?? bytes.length);
    });
    await expect(
      fc.assert(fc.asyncProperty(mutated, outcome), { numRuns: 500 }),
    ).resolves.toBeUndefined();
  });

  it("d'une partie XML changés, se lisent ou se refusent", async () => {
    const parts = Object.entries(workbookParts(TEXTS));
    const noise = fc.constantFrom(
      "<",
      ">",
      '"',
      "/",
      "&",
      "",
      "<v>",
      "</c>",
      "<row>",
      "\u0000",
      "x:",
      "9".repeat(400),
      "-1",
      "<![CDATA[",
      "<!--",
    );
    const mutated = fc
      .tuple(fc.nat(parts.length - 1), fc.nat(2000), fc.nat(12), noise)
      .map(([index, at, removed, text]) =>
        writeZip(
          parts.map(([name, xml], i) => {
            const from = at % (xml.length + 1);
            return deflatedEntry(
              name,
              i === index ? xml.slice(0, from) + text + xml.slice(from + removed) : xml,
            );
          }),
        ),
      );
    await expect(
      fc.assert(fc.asyncProperty(mutated, outcome), { numRuns: 700 }),
    ).resolves.toBeUndefined();
  });
});
