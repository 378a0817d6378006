import type { Emulator } from "../../emulator/boot/emulator";
import { useEmulator } from "./useEmulator";

const emulator = useEmulator();

async function listenToChanges({ Excel }: Emulator): Promise<string[]> {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

describe("événements", () => {
  it("disent qui a changé la cellule : la personne ou le complément", async () => {
    const seen = await listenToChanges(emulator());
    emulator().user.type("B2", [["saisi"]]);
    await emulator().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C3").values = [["écrit"]];
      await context.sync();
    });
    await emulator().settle();
    expect(seen).toEqual(["B2 Unknown", "C3 ThisLocalAddin"]);
  });

  it("se taisent pendant que le complément les suspend", async () => {
    const seen = await listenToChanges(emulator());
    await emulator().Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x"]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await emulator().settle();
    expect(seen).toEqual([]);
  });

  it("suivent la sélection et l'ajout de feuilles", async () => {
    const seen: string[] = [];
    await emulator().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getActiveWorksheet().onSelectionChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      worksheets.onAdded.add((event) => {
        seen.push(event.type);
        return Promise.resolve();
      });
      await context.sync();
    });
    emulator().user.select("D4:E5");
    emulator().workbook.addSheet("Bilan");
    await emulator().settle();
    expect(seen).toEqual(["D4:E5", "WorksheetAdded"]);
  });

  it("cessent quand on retire l'abonnement", async () => {
    const seen: string[] = [];
    await emulator().Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      handler.remove();
      await context.sync();
    });
    emulator().user.type("A1", [[1]]);
    await emulator().settle();
    expect(seen).toEqual([]);
  });
});
