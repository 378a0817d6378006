import { readCells } from "../../../src/domain/cellRead";
import type { CellEdit } from "../../../src/domain/cellEdit";
import { newTask } from "../host.contract";
import { closeExcelHosts, openExcelHost } from "../openExcelHost";
import { suiviWorkbook } from "../suiviWorkbook";
import { workbookState } from "../workbookState";

afterEach(closeExcelHosts);

const edit = (row: number, value: CellEdit["value"]): CellEdit => ({
  place: { sheet: 0, row, column: 2 },
  value,
});

/** A workbook read, and what was read of the row to correct. */
async function checked(edits: readonly CellEdit[], rows = 3) {
  const workbook = suiviWorkbook(rows);
  const { host, emulator } = await openExcelHost({ workbook });
  const read = await host.readWorkbook(newTask());
  const places = edits.flatMap(({ place }) => [0, 1, 2, 3].map((column) => ({ ...place, column })));
  const write = () => host.applyEdits(edits, readCells(read, places));
  return { workbook, host, emulator, write };
}

describe("corriger dans Excel ce qui a changé depuis la vérification", () => {
  it.each([
    ["insère une ligne", "Suivi!1:1", (range: Excel.Range) => range.insert("Down")],
    ["insère une colonne", "Suivi!A:A", (range: Excel.Range) => range.insert("Right")],
    [
      "supprime une ligne",
      "Suivi!2:2",
      (range: Excel.Range) => {
        range.delete("Up");
      },
    ],
  ] as const)("n'écrit rien quand quelqu'un %s", async (_, address, gesture) => {
    const { workbook, write } = await checked([edit(2, 99)]);
    await Excel.run(async (context) => {
      const [sheet = "", cells = ""] = address.split("!");
      gesture(context.workbook.worksheets.getItem(sheet).getRange(cells));
      await context.sync();
    });
    const before = workbookState(workbook);
    await expect(write()).rejects.toMatchObject({ code: "CLASSEUR_MODIFIE" });
    expect(workbookState(workbook)).toEqual(before);
  });

  it("n'écrit rien quand un collègue saisit dans la cellule, et corrige une autre", async () => {
    const { workbook, emulator, write } = await checked([edit(1, 99), edit(2, 98)]);
    emulator.user.typeAsCoauthor("Suivi!C3", [[7]]);
    await expect(write()).rejects.toMatchObject({ code: "CLASSEUR_MODIFIE" });
    expect([1, 2].map((row) => workbook.sheets[0]?.cells.value(row, 2))).toEqual([11.5, 7]);
  });

  it("relit sans demander une fois de plus à Excel", async () => {
    const { workbook, emulator, write } = await checked([edit(1, 99)]);
    const before = emulator.trace.requests.length;
    await write();
    expect(emulator.trace.requests.length - before).toBe(3);
    expect(workbook.sheets[0]?.cells.value(1, 2)).toBe(99);
  });

  it("relit 4 000 lignes de quatre cellules en une fois, et 12 000 en trois", async () => {
    async function requestsFor(rows: number): Promise<number> {
      const edits = Array.from({ length: rows }, (_, row) => edit(row + 1, row));
      const { emulator, write } = await checked(edits, rows);
      const before = emulator.trace.requests.length;
      await write();
      return emulator.trace.requests.length - before;
    }
    expect([await requestsFor(4_000), await requestsFor(12_000)]).toEqual([3, 5]);
  });

  it("reconnaît une erreur, un booléen, une date et un texte qui commence par « = »", async () => {
    const workbook = suiviWorkbook(1);
    const cells = workbook.sheets[0]?.cells;
    ["#N/A", true, 45_000, "=texte"].forEach((value, column) => {
      cells?.setValue(1, column, value);
    });
    const { host } = await openExcelHost({ workbook });
    const read = await host.readWorkbook(newTask());
    const places = [0, 1, 2, 3].map((column) => ({ sheet: 0, row: 1, column }));
    await host.applyEdits([edit(1, 5)], readCells(read, places));
    expect(cells?.value(1, 2)).toBe(5);
  });
});
