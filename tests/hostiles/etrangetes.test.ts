import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { graftSheets } from "../../src/hosts/xlsx/graftSheets";
import { HostError } from "../../src/hosts/hostError";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { writeZip } from "../../src/hosts/xlsx/zip/writeZip";
import { buildBilans } from "../../src/domain/bilan/buildBilans";
import { jour } from "../support/sheetOf";
import { sheetToWriteOf } from "../support/sheetToWriteOf";
import { deflatedEntry, workbookBytes, workbookParts, zipOf } from "../support/workbookBytes";

const OPTIONS = { name: "suivi.xlsx", inflater: nodeDeflater };
const bilan = sheetToWriteOf("Bilan", [{ text: "Bilan", style: "titre" }]);
const TITRES = ["Maître d'ouvrage", "N° de marché", "Heures réalisées"];
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: readonly string[]) => `<row>${cells.join("")}</row>`;
const ligne = (heures: string) => row(inline("Ville d'Alès"), inline("26T001"), heures);
const nombre = (heures: number) => `<c><v>${String(heures)}</v></c>`;
const SUIVI = row(...TITRES.map(inline)) + ligne(nombre(151.67)) + ligne(nombre(35));
const SHEET = "xl/worksheets/sheet1.xml";

/** Hours of the bilans, once a sheet is added; or the sentence of what was refused. */
async function lecture(bytes: Uint8Array): Promise<string> {
  try {
    const avant = await heures(bytes);
    const apres = await heures(await graftSheets(bytes, [bilan], nodeDeflater));
    return apres === avant ? avant : `${avant}, puis ${apres}`;
  } catch (error) {
    if (error instanceof HostError) return error.message.replaceAll("\u00a0", " ");
    throw error;
  }
}

async function heures(bytes: Uint8Array): Promise<string> {
  const analysis = analyzeWorkbook((await openWorkbook(bytes, OPTIONS)).workbook);
  const { moas } = buildBilans(analysis, {
    parametres: analysis.parametres,
    du: null,
    au: null,
    arreteAu: jour("31/12/2026"),
    editeLe: jour("31/12/2026"),
    sources: [],
    version: "1.0.0",
    classeur: OPTIONS.name,
  });
  return moas.map(({ heuresRealisees }) => `${String(heuresRealisees)} h`).join(" ");
}

const PARTS = workbookParts({ sheets: { Suivi: SUIVI } });
const part = (name: string) => PARTS[name] ?? "";
const changed = (name: string, change: (xml: string) => string) =>
  zipOf({ ...PARTS, [name]: change(part(name)) });
const packed = (method: number) =>
  writeZip(Object.entries(PARTS).map(([name, text]) => deflatedEntry(name, text, { method })));
const encoded = (name: string, bytes: Uint8Array) =>
  writeZip(
    Object.entries({ ...PARTS, [name]: bytes }).map(([each, content]) =>
      deflatedEntry(each, content),
    ),
  );
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

const ABIME =
  "Ce classeur est incomplet ou abîmé : une partie de son contenu ne peut pas être lue.";
const CODAGE = "Ce classeur est écrit dans un codage de caractères que Clausier ne lit pas.";
const STRICT = (xml: string) =>
  xml
    .replace(
      "http://schemas.openxmlformats.org/spreadsheetml/2006",
      "http://purl.oclc.org/ooxml/spreadsheetml",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006",
      "http://purl.oclc.org/ooxml/officeDocument",
    );

describe("un classeur étrange donne ses heures exactes, ou une phrase vraie", () => {
  it.each<[string, Uint8Array, string]>([
    ["tel quel", zipOf(PARTS), "186.67 h"],
    [
      "dans les espaces de noms d'OOXML strict",
      zipOf(Object.fromEntries(Object.entries(PARTS).map(([name, xml]) => [name, STRICT(xml)]))),
      "186.67 h",
    ],
    ...["A1", "A1:XFD1048576", "ZZZ9:A99999999999", "-1", ""].map(
      (ref): [string, Uint8Array, string] => [
        `qui dit tenir dans « ${ref} »`,
        changed(SHEET, (xml) => xml.replace("<sheetData>", `<dimension ref="${ref}"/><sheetData>`)),
        "186.67 h",
      ],
    ),
    [
      "aux 10 000 éléments imbriqués",
      changed(SHEET, (xml) =>
        xml.replace("</sheetData>", `</sheetData>${"<x>".repeat(10_000)}${"</x>".repeat(10_000)}`),
      ),
      "186.67 h",
    ],
    [
      "à la formule partagée par 20 000 cellules",
      changed(SHEET, (xml) =>
        xml.replace(
          "</sheetData>",
          `<row><c r="H4"><f t="shared" ref="H4:H20004" si="0">A1+B$2</f><v>1</v></c></row>${Array.from({ length: 20_000 }, (_, at) => `<row><c r="H${String(at + 5)}"><f t="shared" si="0"/><v>1</v></c></row>`).join("")}</sheetData>`,
        ),
      ),
      "186.67 h",
    ],
    [
      "aux 50 000 fusions hors du tableau",
      changed(SHEET, (xml) =>
        xml.replace(
          "</worksheet>",
          `<mergeCells>${Array.from({ length: 50_000 }, (_, at) => `<mergeCell ref="H${String(at + 10)}:I${String(at + 10)}"/>`).join("")}</mergeCells></worksheet>`,
        ),
      ),
      "186.67 h",
    ],
    [
      "qui garde le cache d'un tableau croisé",
      changed("xl/workbook.xml", (xml) =>
        xml.replace(
          "</workbook>",
          '<pivotCaches><pivotCache cacheId="1" r:id="rId77"/></pivotCaches></workbook>',
        ),
      ),
      "186.67 h",
    ],
    [
      "à l'indice de texte hors de la liste",
      changed(SHEET, (xml) =>
        xml.replace("</sheetData>", '<row><c t="s"><v>99</v></c></row></sheetData>'),
      ),
      ABIME,
    ],
    [
      "aux lignes écrites deux fois",
      changed(SHEET, (xml) =>
        xml.replace("</sheetData>", `</sheetData><sheetData>${ligne(nombre(5000))}</sheetData>`),
      ),
      ABIME,
    ],
    [
      "aux onglets homonymes à la casse près",
      workbookBytes({ sheets: { Suivi: SUIVI, SUIVI: "" } }),
      "Ce classeur est abîmé : deux de ses onglets portent le même nom.",
    ],
    ...[9, 12, 14, 98].map((method): [string, Uint8Array, string] => [
      `compressé par la méthode ${String(method)}`,
      packed(method),
      "Ce classeur est compressé d'une façon que Clausier ne lit pas.",
    ]),
    ["à la feuille en UTF-16", encoded(SHEET, utf16(part(SHEET))), CODAGE],
    ["au classeur en UTF-16", encoded("xl/workbook.xml", utf16(part("xl/workbook.xml"))), CODAGE],
    [
      "à la feuille en Latin-1",
      encoded(SHEET, latin1(`<?xml version="1.0" encoding="ISO-8859-1"?>${part(SHEET)}`)),
      CODAGE,
    ],
    [
      "à la feuille qui se dit en UTF-16 et ne l'est pas",
      changed(SHEET, (xml) => `<?xml version="1.0" encoding="utf-16"?>${xml}`),
      "186.67 h",
    ],
    [
      "à la cellule de trois millions de signes",
      changed(SHEET, (xml) =>
        xml.replace(
          "</sheetData>",
          `${row(inline("é".repeat(1_500_000) + "a&amp;".repeat(200_000)), inline("b".repeat(2_500_000)))}</sheetData>`,
        ),
      ),
      "Une cellule de ce fichier contient un texte démesuré : plus de deux millions de signes.",
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await lecture(bytes)).toBe(expected);
  });
});
