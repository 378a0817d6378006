import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { comparable, figuresOf } from "../journeys/figures";
import { EXEMPLES, attenduOf, bytesOf, type ExempleName } from "../journeys/readExemple";
import { runChain } from "../journeys/runChain";
import { LIBREOFFICE, OPENPYXL, type Oracle } from "./findOracle";
import { LibreOffice } from "./libreOffice";
import { numbersOf } from "./numbersOf";

const PATIENCE = 120_000;
/** Semicolons, quotes, UTF-8, numbers and dates read as a French Excel would: 1036 is fr-FR. */
const CSV_FRANCAIS = "CSV:59,34,76,1,,1036,false,true";

const SUIVI_CSV = `Maître d'ouvrage;N° marché;Nom;Prénom;Date de naissance;Type de contrat;Heures réalisées
Ville de Valbrune;24T001;BARVILLAC;Léa;03/02/1990;CDD;1 151,67
Ville de Valbrune;24T001;LARVOGNE;Driss;14/07/1985;CDDI;412,5
Habitat du Val d'Orle;24T002;CASTREVAL;Inès;25/11/1999;CDI;70`;

/** Sheets that the chain adds to an example, and the bytes with them. */
async function bilansOf(exemple: ExempleName) {
  const { output, sheetsAdded } = await runChain(`${exemple}.xlsx`, bytesOf(exemple));
  return { output, sheetsAdded };
}

async function heuresOf(bytes: Uint8Array) {
  const { json } = await runChain("suivi.xlsx", bytes);
  return Object.fromEntries(json.moa.map(({ nom, heuresRealisees }) => [nom, heuresRealisees]));
}

/** The suite of an oracle; where it is not installed, its first test says so. */
function describeOracle({ nom, command }: Oracle, body: (command: string) => void): void {
  describe(`${nom} relit nos classeurs`, () => {
    it("est installé sur cet ordinateur", () => {
      expect(command).not.toBeNull();
    });
    if (command !== null) body(command);
  });
}

describeOracle(LIBREOFFICE, (command) => {
  const office = new LibreOffice(command);

  afterAll(() => {
    office.remove();
  });

  it(
    "recalcule vraiment : une valeur fausse gardée par le fichier est corrigée",
    async () => {
      const workbook = new exceljs.Workbook();
      const sheet = workbook.addWorksheet("A");
      sheet.getCell("A1").value = { formula: "7*6", result: 99 };
      const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
      expect(numbersOf(bytes, ["A"]).numbers).toEqual({ "A!A1": 99 });
      const recalculated = office.convert(bytes, "xlsx", "xlsx");
      expect(numbersOf(recalculated, ["A"]).numbers).toEqual({ "A!A1": 42 });
    },
    PATIENCE,
  );

  it.each(EXEMPLES)(
    "recalcule les bilans de %s et trouve les mêmes nombres, sans erreur",
    async (exemple) => {
      const { output, sheetsAdded } = await bilansOf(exemple);
      const recalculated = office.convert(output, "xlsx", "xlsx");
      const ours = numbersOf(output, sheetsAdded);
      const theirs = numbersOf(recalculated, sheetsAdded);
      expect(theirs.errors).toEqual([]);
      expect(theirs.numbers).toEqual(ours.numbers);
    },
    PATIENCE,
  );

  it.each(EXEMPLES)(
    "réécrit %s : les chiffres restent justes",
    async (exemple) => {
      const rewritten = office.convert(bytesOf(exemple), "xlsx", "ods");
      const back = office.convert(rewritten, "ods", "xlsx");
      const outcome = await runChain(`${exemple}.xlsx`, back);
      expect(figuresOf(outcome)).toEqual(comparable(attenduOf(exemple).moa));
    },
    PATIENCE,
  );

  it(
    "fait un classeur d'un CSV français, lu juste",
    async () => {
      const bytes = office.convert(Buffer.from(SUIVI_CSV), "csv", "xlsx", CSV_FRANCAIS);
      expect(await heuresOf(bytes)).toEqual({
        "Habitat du Val d'Orle": 70,
        "Ville de Valbrune": 1564.17,
      });
    },
    PATIENCE,
  );
});

describeOracle(OPENPYXL, (command) => {
  const folder = mkdtempSync(join(tmpdir(), "clausier-"));

  /** Runs a few lines of Python; `in.xlsx` is there, what it prints comes back. */
  function python(bytes: Uint8Array, lines: string): string {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const { status, stdout, stderr } = spawnSync(command, ["-c", lines], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(EXEMPLES)(
    "rouvre les bilans de %s et lit les mêmes nombres",
    async (exemple) => {
      const { output, sheetsAdded } = await bilansOf(exemple);
      const printed = python(output, READ_NUMBERS);
      const all = JSON.parse(printed) as Readonly<Record<string, number>>;
      const theirs = Object.entries(all).filter(([key]) =>
        sheetsAdded.some((name) => key.startsWith(`${name}!`)),
      );
      expect(Object.fromEntries(theirs)).toEqual(numbersOf(output, sheetsAdded).numbers);
    },
    PATIENCE,
  );

  it.each(["suivi-plat-mois", "releves-longs", "suivi-a-corriger"] as const)(
    "recopie les valeurs de %s dans un classeur à lui : les chiffres restent justes",
    async (exemple) => {
      python(bytesOf(exemple), COPY_VALUES);
      const copy = readFileSync(join(folder, "out.xlsx"));
      const outcome = await runChain(`${exemple}.xlsx`, copy);
      expect(figuresOf(outcome)).toEqual(comparable(attenduOf(exemple).moa));
    },
    PATIENCE,
  );
});

const READ_NUMBERS = `
import json, datetime, openpyxl
from openpyxl.utils.datetime import to_excel
book = openpyxl.load_workbook("in.xlsx", data_only=True)
found = {}
for sheet in book.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if isinstance(value, (datetime.datetime, datetime.date)):
                value = to_excel(value)
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                found[sheet.title + "!" + cell.coordinate] = float("%.12g" % value)
print(json.dumps(found))
`;

const COPY_VALUES = `
import openpyxl
book = openpyxl.load_workbook("in.xlsx", data_only=True)
copy = openpyxl.Workbook()
copy.remove(copy.active)
for sheet in book.worksheets:
    target = copy.create_sheet(sheet.title)
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                written = target.cell(cell.row, cell.column, cell.value)
                written.number_format = cell.number_format
    for merged in sheet.merged_cells.ranges:
        target.merge_cells(merged.coord)
    for index, dimension in sheet.row_dimensions.items():
        target.row_dimensions[index].hidden = dimension.hidden
copy.save("out.xlsx")
`;
