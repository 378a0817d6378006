import { bootOffice } from "../../emulator/boot/bootOffice";

describe("démarrage", () => {
  it("Office.js démarre dans Excel, sous Windows, en français", async () => {
    const emulator = await bootOffice();
    const t0 = Date.now();
    const e2 = await bootOffice();
    console.log(Date.now() - t0);
    const info = await emulator.Office.onReady();
    expect({ host: info.host, platform: info.platform }).toEqual({ host: "Excel", platform: "PC" });
    expect(emulator.Office.context.displayLanguage).toBe("fr-FR");
    emulator.close();
    const x = await e2.Excel.run(async (c) => {
      const s = c.workbook.worksheets.getActiveWorksheet(); s.load("name");
      const r = s.getRange("A1:B2"); r.values = [[1, "x"], ["2", "=A1+1"]]; r.load("values,formulas,text,address,format/fill/color");
      r.format.fill.color = "red";
      await c.sync(); return [s.name, r.toJSON()];
    });
    console.log(JSON.stringify(x), e2.notEmulated, JSON.stringify(e2.trace.entries)); e2.close();
  });
});
