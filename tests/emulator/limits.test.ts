import { webLimits } from "../../emulator/host/options";
import { errorCode, useEmulator } from "./useEmulator";

const emulator = useEmulator(() => ({ limits: { ...webLimits, cells: 20_000 } }));

function run(use: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  return emulator().Excel.run(async (context) => {
    use(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

describe("limites, pannes et refus", () => {
  it("une requête de plus de 5 Mo est refusée, comme sur le web", async () => {
    const long = "x".repeat(6_000_000);
    const code = await errorCode(run((sheet) => (sheet.getRange("A1").values = [[long]])));
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("une réponse de plus de 5 Mo est refusée, comme sur le web", async () => {
    emulator().workbook.activeSheet.cells.setValue(0, 0, "x".repeat(6_000_000));
    const code = await errorCode(run((sheet) => sheet.getRange("A1").load("values")));
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("une plage de trop de cellules est refusée", async () => {
    const code = await errorCode(run((sheet) => sheet.getRange("A1:B10001").load("values")));
    expect(code).toBe("RangeExceedsLimit");
  });

  it("une panne provoquée laisse les actions qui la précèdent", async () => {
    emulator().failRequest({ request: 1, code: "GeneralException", afterWrites: 1 });
    const write = () =>
      run((sheet) => {
        sheet.getRange("A1").values = [["un"]];
        sheet.getRange("A2").values = [["deux"]];
      });
    await expect(errorCode(write())).resolves.toBe("GeneralException");
    const { cells } = emulator().workbook.activeSheet;
    expect([cells.value(0, 0), cells.value(1, 0)]).toEqual(["un", ""]);
    await expect(errorCode(write())).resolves.toBe("no error");
  });

  it("une panne de transport donne l'erreur du client", async () => {
    emulator().failRequest({ request: 1, code: 5102 });
    await expect(errorCode(run((sheet) => sheet.load("name")))).resolves.toBe(
      "ActivityLimitReached",
    );
  });

  it("ce qui n'est pas émulé échoue en disant son nom, et se compte", async () => {
    const failing = run((sheet) => {
      sheet.showOutlineLevels(1, 1);
    });
    await expect(failing).rejects.toThrow("Worksheet.showOutlineLevels() is not emulated");
    expect(emulator().host.notEmulated.take()).toEqual(["Worksheet.showOutlineLevels()"]);
  });

  it("un classeur en lecture seule refuse toute écriture", async () => {
    emulator().workbook.isReadOnly = true;
    await expect(errorCode(run((sheet) => (sheet.tabColor = "red")))).resolves.toBe("AccessDenied");
    await expect(errorCode(run((sheet) => sheet.load("name")))).resolves.toBe("no error");
  });

  it("pendant une saisie, la requête est refusée ou attend", async () => {
    const { Excel, user } = emulator();
    user.beginCellEdit();
    await expect(errorCode(run((sheet) => sheet.load("name")))).resolves.toBe(
      "InvalidOperationInCellEditMode",
    );
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    });
    user.endCellEdit();
    await expect(waiting).resolves.toBe("Classeur1.xlsx");
  });
});
