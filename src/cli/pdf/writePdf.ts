import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellToWrite, SheetToWrite } from "../../domain/sheetToWrite";
import { newWorkbook } from "../../hosts/xlsx/newWorkbook";
import { nodeDeflater } from "../../hosts/xlsx/node/nodeDeflater";
import { writeWhole } from "../files";
import { convertToPdf, findSoffice } from "./soffice";

/** Written paths, or why none is. */
export type PdfOutcome =
  | { readonly state: "written"; readonly paths: readonly string[] }
  | { readonly state: "failed"; readonly message: string; readonly queFaire: string };

const SANS_LIBREOFFICE = {
  state: "failed",
  message: "Les PDF n'ont pas été faits : LibreOffice n'est pas installé sur cet ordinateur.",
  queFaire: "Installez LibreOffice, ou ouvrez les bilans dans Excel : Fichier › Exporter › PDF.",
} as const;
const ECHEC = {
  state: "failed",
  message: "Les PDF n'ont pas été faits : LibreOffice s'est arrêté avant la fin.",
  queFaire: "Fermez LibreOffice, puis relancez la commande ; ou exportez depuis Excel.",
} as const;

/**
 * One PDF per sheet, in `folder`. Each is made of a workbook that holds this sheet
 * and nothing else: no row of the follow-up, hence no person, can be in it.
 */
export async function writePdf(
  sheets: readonly SheetToWrite[],
  folder: string,
  path?: string,
): Promise<PdfOutcome> {
  const program = await findSoffice(path);
  if (program === null) return SANS_LIBREOFFICE;
  const work = await mkdtemp(join(tmpdir(), "clausier-"));
  try {
    const files = await writeWorkbooks(sheets, work);
    await convertToPdf(program, files, work);
    const paths: string[] = [];
    for (const [index, { name }] of sheets.entries()) {
      const bytes = await readFile(join(work, `${String(index)}.pdf`));
      const target = join(folder, `${fileName(name)}.pdf`);
      await writeWhole(target, bytes);
      paths.push(target);
    }
    return { state: "written", paths };
  } catch (error) {
    if (error instanceof Error && error.name === "HostError") throw error;
    return ECHEC;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function writeWorkbooks(
  sheets: readonly SheetToWrite[],
  folder: string,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const file = join(folder, `${String(index)}.xlsx`);
    await writeFile(file, await newWorkbook([withoutLinks(sheet)], nodeDeflater));
    files.push(file);
  }
  return files;
}

/** A sheet alone has nowhere to link to. */
function withoutLinks(sheet: SheetToWrite): SheetToWrite {
  const plain = (cell: CellToWrite): CellToWrite =>
    "text" in cell && cell.link !== undefined ? { text: cell.text, style: "libelle" } : cell;
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ column, cell }) => ({ column, cell: plain(cell) })),
  }));
  return { ...sheet, rows };
}

/** What no system of files refuses: Windows reserves these characters, and a final point. */
function fileName(name: string): string {
  return name.replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, "-").replace(/[. ]+$/, "");
}
