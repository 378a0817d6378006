import exceljs from "exceljs";
import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import { ecrireXml } from "./ecrireXml";
import { adresse, plage, serie, type Cellule, type Onglet } from "./grille";

/** Programs that write .xlsx each in their own way. */
export const PLUMES = ["exceljs", "sheetjs", "flux XML"] as const;
export type Plume = (typeof PLUMES)[number];

const DAY_FORMAT = "dd/mm/yyyy";

/** The bytes of a workbook, as one of the programs writes them. */
export async function ecrire(onglets: readonly Onglet[], plume: Plume): Promise<Uint8Array> {
  if (plume === "flux XML") return ecrireXml(onglets);
  return plume === "exceljs" ? ecrireExceljs(onglets) : ecrireSheetjs(onglets);
}

async function ecrireExceljs(onglets: readonly Onglet[]): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  for (const onglet of onglets) {
    const sheet = workbook.addWorksheet(onglet.nom);
    for (const { ligne, colonne, cell } of filled(onglet))
      setCell(sheet.getCell(adresse(ligne, colonne)), cell);
    for (const fusion of onglet.fusions) sheet.mergeCells(plage(fusion));
    for (const colonne of onglet.colonnesMasquees) sheet.getColumn(colonne + 1).hidden = true;
    if (onglet.tableau !== null) addTable(sheet, onglet);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function setCell(target: exceljs.Cell, { valeur, formule, gras, format }: Cellule): void {
  target.value =
    formule === undefined ? valeur : { formula: formule, result: valeur ?? 0, date1904: false };
  if (gras === true) target.font = { bold: true };
  if (valeur instanceof Date) target.numFmt = format ?? DAY_FORMAT;
  else if (format !== undefined) target.numFmt = format;
}

function addTable(sheet: exceljs.Worksheet, { tableau, lignes, nom }: Onglet): void {
  if (tableau === null) return;
  const { haut, gauche, bas, droite } = tableau;
  const titres = lignes[haut]?.slice(gauche, droite + 1) ?? [];
  const rows = lignes
    .slice(haut + 1, bas + 1)
    .map((ligne) => titres.map((_, at) => ligne[gauche + at]?.valeur ?? null));
  sheet.addTable({
    name: `T_${nom.replace(/\W/g, "")}`,
    ref: adresse(haut, gauche),
    headerRow: true,
    columns: titres.map(({ valeur }) => ({ name: String(valeur), filterButton: true })),
    rows,
  });
}

function ecrireSheetjs(onglets: readonly Onglet[]): Uint8Array {
  const book = utils.book_new();
  for (const onglet of onglets) utils.book_append_sheet(book, worksheet(onglet), onglet.nom);
  const bytes: unknown = write(book, { type: "array", bookType: "xlsx", compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("no bytes written");
  return new Uint8Array(bytes);
}

/** The cells that hold something. */
function filled({ lignes }: Onglet) {
  return lignes.flatMap((cellules, ligne) =>
    cellules.flatMap((cell, colonne) => (cell.valeur === null ? [] : [{ ligne, colonne, cell }])),
  );
}

function worksheet(onglet: Onglet): WorkSheet {
  const { lignes, fusions, colonnesMasquees } = onglet;
  const sheet: WorkSheet = {};
  const width = Math.max(1, ...lignes.map(({ length }) => length));
  for (const { ligne, colonne, cell } of filled(onglet))
    sheet[adresse(ligne, colonne)] = cellObject(cell);
  sheet["!ref"] = `A1:${adresse(Math.max(0, lignes.length - 1), width - 1)}`;
  sheet["!merges"] = fusions.map(({ haut, gauche, bas, droite }) => ({
    s: { r: haut, c: gauche },
    e: { r: bas, c: droite },
  }));
  sheet["!cols"] = Array.from({ length: width }, (_, at) => ({
    hidden: colonnesMasquees.includes(at),
  }));
  return sheet;
}

function cellObject({ valeur, formule, format }: Cellule): CellObject {
  const formula = formule === undefined ? {} : { f: formule };
  if (valeur instanceof Date)
    return { t: "n", v: serie(valeur), z: format ?? DAY_FORMAT, ...formula };
  if (typeof valeur === "number")
    return { t: "n", v: valeur, ...(format === undefined ? {} : { z: format }), ...formula };
  return { t: "s", v: valeur ?? "", ...formula };
}
