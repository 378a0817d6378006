import { writeFile } from "node:fs/promises";
import exceljs, { type Workbook } from "exceljs";

/** One example: the workbook, and its truth beside it. */
export interface Exemple {
  readonly nom: string;
  readonly workbook: Workbook;
  /** Written as `<nom>.attendu.json`. */
  readonly attendu: unknown;
  /** Written as `<nom>.json`: the defects put in on purpose. */
  readonly defauts?: unknown;
}

/** Day written in the files: a new run changes nothing. */
const ECRIT_LE = new Date(Date.UTC(2025, 0, 6, 8));

export function createClasseur(): Workbook {
  const workbook = new exceljs.Workbook();
  workbook.creator = "Service clauses sociales";
  workbook.lastModifiedBy = "Service clauses sociales";
  workbook.created = ECRIT_LE;
  workbook.modified = ECRIT_LE;
  return workbook;
}

export async function writeExemple(folder: string, exemple: Exemple): Promise<void> {
  const bytes = Buffer.from(await exemple.workbook.xlsx.writeBuffer());
  setZipDates(bytes);
  const base = `${folder}/${exemple.nom}`;
  await writeFile(`${base}.xlsx`, bytes);
  await writeFile(`${base}.attendu.json`, toJson(exemple.attendu));
  if (exemple.defauts !== undefined) await writeFile(`${base}.json`, toJson(exemple.defauts));
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const END_OF_DIRECTORY = 0x06054b50;
/** 06/01/2025 08:00 as MS-DOS counts: date in the high half, time in the low half. */
const DOS_DATE = (((2025 - 1980) << 9) | (1 << 5) | 6) * 65_536 + (8 << 11);

/** Every entry of the package bears the same date, so that the same facts give the same bytes. */
function setZipDates(bytes: Buffer): void {
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  const count = bytes.readUInt16LE(end + 10);
  let entry = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    bytes.writeUInt32LE(DOS_DATE, entry + 12);
    bytes.writeUInt32LE(DOS_DATE, bytes.readUInt32LE(entry + 42) + 10);
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(entry + offset));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
}
