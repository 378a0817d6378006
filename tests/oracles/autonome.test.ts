import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { buildBilanSheets } from "../../src/domain/buildBilanSheets";
import { DEFAUTS } from "../../src/domain/parametres";
import { openFile } from "../../src/standalone/openFile";
import { createSessionHost } from "../../src/standalone/sessionHost";
import { newTask } from "../hosts/host.contract";
import { bytesOf, EXEMPLES, type ExempleName } from "../journeys/readExemple";
import { jour } from "../support/sheetOf";
import { cellsOf, differences, type Cells } from "./cellsRead";
import { LIBREOFFICE } from "./findOracle";
import { LibreOffice } from "./libreOffice";

const PATIENCE = 120_000;
const TYPED = { place: { sheet: 0, row: 200, column: 1 }, value: "tapé dans la page" };

const REPONSES = {
  feuilles: { "Suivi d'été": { titres: { 'Hrs "é"': "heuresRealisees", _x0041_: null } } },
} as const;

/** The copy that the page gives back: a cell typed, « Paramètres », every bilan and the ANRU sheet. */
async function copyOf(exemple: ExempleName): Promise<Uint8Array> {
  const session = await openFile(new File([bytesOf(exemple).slice()], `${exemple}.xlsx`));
  const host = createSessionHost(session);
  await session.edit(TYPED);
  await host.saveParametres(DEFAUTS);
  const workbook = await host.readWorkbook(newTask());
  const taken = workbook.sheets.map(({ name }) => name);
  const dates = { du: null, au: null, arreteAu: jour("31/12/2024"), editeLe: jour("06/01/2025") };
  const request = { ...dates, moas: [], taken, version: "1.0.0", anru: true };
  const { sheets } = buildBilanSheets(analyzeWorkbook(workbook), request);
  const plans = sheets.map((sheet) => ({ state: "nouvelle" as const, sheet, archive: null }));
  await host.carryOut(plans, newTask());
  await host.saveAnswers(REPONSES);
  return session.save();
}

describe("LibreOffice ouvre ce que la page sans Excel rend", () => {
  const office = new LibreOffice(LIBREOFFICE.command ?? "soffice");
  const reread = (bytes: Uint8Array) => cellsOf(office.convert(bytes, "xlsx", "xlsx"));

  afterAll(() => {
    office.remove();
  });

  it.each(EXEMPLES)(
    "%s : les valeurs et les formats de la personne sont gardés, ceux des feuilles écrites bien lus",
    async (exemple) => {
      const bytes = await copyOf(exemple);
      const [before, after, ours] = [reread(bytesOf(exemple)), reread(bytes), cellsOf(bytes)];
      const own = ({ values }: Cells) => new Map([...values].filter(([key]) => isOwn(key)));
      const isOwn = (key: string) => before.values.has(key) && !before.formulas.has(key);
      expect(differences(own(before), own(after))).toEqual([]);
      expect(differences(before.looks, after.looks).filter(isOwn)).toEqual([]);
      // An empty text is no cell for LibreOffice.
      const isWritten = (key: string) => !before.values.has(key) && ours.values.get(key) !== "s ";
      expect(differences(ours.values, after.values).filter(isWritten)).toEqual([]);
      const written = [...after.values].filter(([key]) => isWritten(key));
      expect(written.length).toBeGreaterThan(100);
      expect(written.map(([, value]) => value)).toContain("s tapé dans la page");
    },
    PATIENCE,
  );

  it(
    "les réponses sur les colonnes restent dans un classeur que LibreOffice a enregistré",
    async () => {
      const saved = office.convert(await copyOf("trois-feuilles"), "xlsx", "xlsx");
      const again = await openFile(new File([saved.slice()], "suivi.xlsx"));
      expect(await createSessionHost(again).readAnswers()).toMatchObject(REPONSES);
    },
    PATIENCE,
  );
});
