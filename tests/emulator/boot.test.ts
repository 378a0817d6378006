import { errorCode, useEmulator } from "./useEmulator";

const emulator = useEmulator();

describe("démarrage", () => {
  it("Office.js démarre dans Excel, sous Windows, en français", async () => {
    const { Office } = emulator();
    const { host, platform } = await Office.onReady();
    expect([host, platform, Office.context.displayLanguage]).toEqual(["Excel", "PC", "fr-FR"]);
  });

  it("ne déclare que le minimum exigé, versions lues comme des textes", () => {
    const { requirements } = emulator().Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  it("repart d'un classeur neuf à chaque test", async () => {
    const { Excel } = emulator();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Feuil1"]);
  });

  it("refuse un membre au-dessus des versions déclarées, une fois le contrôle armé", async () => {
    const { Excel } = emulator();
    const useNewMember = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").getPrecedents();
        await context.sync();
      });
    emulator().armApiCheck();
    await expect(errorCode(useNewMember())).resolves.toBe("ApiNotFound");
    expect(emulator().trace.requests).toHaveLength(0);
  });

  it("compte une requête et ses octets", async () => {
    const { Excel, trace } = emulator();
    trace.clear();
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(trace.requests).toHaveLength(1);
    expect(trace.requests[0]).toMatchObject({ kind: "document", error: undefined });
    expect(trace.bytes).toBeGreaterThan(100);
  });
});
