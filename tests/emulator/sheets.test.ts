import { errorCode, useEmulator } from "./useEmulator";

const emulator = useEmulator();

describe("feuilles, noms et propriétés", () => {
  it("un objet absent est un objet nul, et tout ce qui en dépend aussi", async () => {
    const states = await emulator().Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Absente");
      const range = missing.getRange("A1");
      range.load("values");
      await context.sync();
      return [missing.isNullObject, range.isNullObject];
    });
    expect(states).toEqual([true, true]);
  });

  it("une feuille demandée par un nom inconnu est refusée", async () => {
    const failing = emulator().Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Absente").load("name");
      await context.sync();
    });
    await expect(errorCode(failing)).resolves.toBe("ItemNotFound");
  });

  it("une propriété non chargée ne se lit pas", async () => {
    const failing = emulator().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("id");
      await context.sync();
      return sheet.name;
    });
    await expect(errorCode(failing)).resolves.toBe("PropertyNotLoaded");
  });

  it("renommer une feuille réécrit les formules qui la nomment", async () => {
    const formulas = await emulator().Excel.run(async (context) => {
      const first = context.workbook.worksheets.getActiveWorksheet();
      const range = context.workbook.worksheets.add("Bilan").getRange("A1");
      range.formulas = [['=Feuil1!B2&"Feuil1!B2"']];
      first.name = "Suivi 2026";
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([[`='Suivi 2026'!B2&"Feuil1!B2"`]]);
  });

  it.each(["Bilan/2026", "'Bilan", "x".repeat(32), "feuil1"])(
    "refuse la feuille « %s »",
    async (name) => {
      const failing = emulator().Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      const code = await errorCode(failing);
      expect(["InvalidArgument", "ItemAlreadyExists"]).toContain(code);
    },
  );

  it("garde noms, paramètres et propriétés personnalisées", async () => {
    const found = await emulator().Excel.run(async (context) => {
      const { names, settings, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      names.add("TOTAL", sheet.getRange("B2:B9"));
      settings.add("clausier", { version: 1 });
      sheet.customProperties.add("role", "bilan");
      const range = names.getItem("total").getRange();
      range.load("address");
      const setting = settings.getItem("clausier");
      setting.load("value");
      const property = sheet.customProperties.getItemOrNullObject("ROLE");
      property.load("value");
      await context.sync();
      return [range.address, setting.value as unknown, property.value];
    });
    expect(found).toEqual(["Feuil1!B2:B9", { version: 1 }, "bilan"]);
  });

  it("une feuille protégée refuse les écritures, sauf dans ses cellules déverrouillées", async () => {
    const { Excel } = emulator();
    const write = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
        await context.sync();
      });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    await expect(errorCode(write("A1"))).resolves.toBe("AccessDenied");
    await expect(errorCode(write("B1"))).resolves.toBe("no error");
  });

  it("prépare la mise en page", async () => {
    const { Excel, workbook } = emulator();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    });
    const { pageLayout, frozen } = workbook.activeSheet;
    expect(pageLayout).toMatchObject({ orientation: "Landscape", titleRows: { row: 0 } });
    expect(pageLayout.headersFooters.centerFooter).toBe("&P");
    expect(frozen?.rowCount).toBe(1);
  });

  it("crée un tableau, un graphique et une mise en forme conditionnelle", async () => {
    const { Excel, workbook } = emulator();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["MOA", "Heures"],
        ["Ville", 10],
        ["Métropole", 20],
      ];
      sheet.tables.add(range, true).name = "T_Bilan";
      sheet.charts.add("ColumnClustered", range).title.text = "Heures par MOA";
      const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
      rule.rule.formula = "=$B2>15";
      rule.format.fill.color = "red";
      await context.sync();
    });
    expect(workbook.tables.map((table) => table.name)).toEqual(["T_Bilan"]);
    expect(workbook.activeSheet.charts.map((chart) => chart.title)).toEqual(["Heures par MOA"]);
    expect(workbook.activeSheet.conditionalFormats[0]).toMatchObject({
      formula: "=$B2>15",
      style: { fill: "#FF0000" },
    });
  });
});
