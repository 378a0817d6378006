import { bytesOf } from "../journeys/readExemple";
import { emulatedWorkbook } from "../support/emulatedWorkbook";
import { closeExcelHosts, openExcelHost } from "./openExcelHost";

afterEach(closeExcelHosts);

async function open() {
  const workbook = emulatedWorkbook(bytesOf("trois-feuilles"), "suivi.xlsx");
  const { host } = await openExcelHost({ workbook });
  return { host, workbook };
}

it("sélectionne, d'un Excel qui ne sait pas plus, les premières lignes qui se suivent", async () => {
  const { host, workbook } = await open();
  expect(await host.selectRows(1, [9, 3, 4])).toBe(2);
  const { sheet, area } = workbook.selection;
  expect([sheet.name, area.row, area.rowCount]).toEqual([workbook.sheets[1]?.name, 3, 2]);
});

it("ne demande rien sans ligne", async () => {
  const { host } = await open();
  expect(await host.selectRows(0, [])).toBe(0);
});
