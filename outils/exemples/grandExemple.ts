import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createAlea } from "./alea";
import { grandFaits, type GrandFait } from "./grandFaits";
import { SharedStrings, factXml, headXml, partsOfClasseur } from "./grandXml";
import { zipStream } from "./zipStream";

export interface GrandOptions {
  /** Rows of relevés: 50 000 unless told. */
  readonly rows?: number;
  /** Part of the rows with a defect, 0 to 1: none unless told. */
  readonly dirty?: number;
  readonly seed?: number;
}

/** What the workbook holds, counted while it is written; defects are not in it. */
export interface GrandBilan {
  readonly rows: number;
  readonly dirtyRows: number;
  readonly moas: number;
  readonly personnes: number;
  /** Hours of all the rows, defects aside, exact to the cent. */
  readonly heures: number;
}

/**
 * Writes a workbook as large as Argenteuil's follow-up since 2007: 20 MOA, 975
 * persons, one row per person and month, 586 583,53 h over the clean rows.
 */
export async function writeGrandExemple(
  path: string,
  { rows = 50_000, dirty = 0, seed = 95 }: GrandOptions = {},
): Promise<GrandBilan> {
  const alea = createAlea(seed);
  const moas = new Set<string>();
  const personnes = new Set<string>();
  const strings = new SharedStrings();
  let centiemes = 0;
  let dirtyRows = 0;
  const count = (fait: GrandFait) => {
    moas.add(fait.moa);
    personnes.add(fait.identifiant);
    centiemes += fait.centiemes;
  };
  function* sheet(): Generator<string> {
    yield headXml(rows, strings);
    let row = 2;
    for (const fait of grandFaits(alea, rows)) {
      count(fait);
      const isDirty = alea.chance(dirty);
      if (isDirty) dirtyRows++;
      yield factXml(fait, row++, strings, isDirty ? alea : null);
    }
    yield "</sheetData></worksheet>";
  }
  const entries = [
    ...partsOfClasseur(),
    { name: "xl/worksheets/sheet1.xml", chunks: sheet() },
    { name: "xl/sharedStrings.xml", chunks: strings.xml() },
  ];
  await pipeline(Readable.from(zipStream(entries)), createWriteStream(path));
  return {
    rows,
    dirtyRows,
    moas: moas.size,
    personnes: personnes.size,
    heures: centiemes / 100,
  };
}
