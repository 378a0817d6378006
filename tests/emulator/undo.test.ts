import { errorCode, useEmulator } from "./useEmulator";

const emulator = useEmulator();

async function writeTwice(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1").values = [[1]];
  await context.sync();
  sheet.getRange("A2").values = [[2]];
  await context.sync();
}

const recordSizes = () => emulator().workbook.undo.records.map((record) => record.requests.length);

describe("annulation", () => {
  it("chaque requête qui écrit fait un cran d'annulation", async () => {
    await emulator().Excel.run(writeTwice);
    expect(recordSizes()).toEqual([1, 1]);
  });

  it("mergeUndoGroup réunit les requêtes d'un même geste", async () => {
    await emulator().Excel.run({ mergeUndoGroup: true }, writeTwice);
    await emulator().Excel.run(writeTwice);
    expect(recordSizes()).toEqual([2, 1, 1]);
  });

  it("lire ne fait aucun cran", async () => {
    await emulator().Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(recordSizes()).toEqual([]);
  });

  it("supprimer une feuille vide la liste, et se refuse dans un geste réuni", async () => {
    const { Excel } = emulator();
    const deleteSheet = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.add("Bilan").delete();
      await context.sync();
    };
    await Excel.run(writeTwice);
    await expect(errorCode(Excel.run({ mergeUndoGroup: true }, deleteSheet))).resolves.toBe(
      "UndoNotSupported",
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bilan").delete();
      await context.sync();
    });
    expect(recordSizes()).toEqual([]);
  });
});
