import { openExcelHost, closeExcelHosts } from "../hosts/openExcelHost";
import { suiviWorkbook } from "../hosts/suiviWorkbook";

afterEach(closeExcelHosts);

it("une barre de données garde ses bornes et n'est pas une règle personnalisée", async () => {
  const { emulator } = await openExcelHost({ workbook: suiviWorkbook() });
  const told = await emulator.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Suivi").getRange("C2:C4");
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.upperBoundRule = { type: "Number", formula: "=1" };
    dataBar.positiveFormat.gradientFill = false;
    const formats = range.conditionalFormats;
    // One load: a second one would replace the items of the first.
    formats.load(
      "items/type,items/dataBarOrNullObject/upperBoundRule,items/customOrNullObject/rule/formula",
    );
    await context.sync();
    const [first] = formats.items;
    return [
      first?.type,
      first?.dataBarOrNullObject.upperBoundRule.formula,
      first?.customOrNullObject.isNullObject,
    ];
  });
  expect(told).toEqual(["DataBar", "=1", true]);
});

it("une règle sur plusieurs plages se retrouve depuis chacune", async () => {
  const { emulator } = await openExcelHost({ workbook: suiviWorkbook() });
  const counts = await emulator.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Suivi");
    sheet.getRanges("A1,C3:C4").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    const asked = ["A1", "C4", "B2"].map((address) =>
      sheet.getRange(address).conditionalFormats.getCount(),
    );
    await context.sync();
    return asked.map(({ value }) => value);
  });
  expect(counts).toEqual([1, 1, 0]);
});

it("dit quelles lignes et quelles colonnes sont masquées, et où les pages se coupent", async () => {
  const workbook = suiviWorkbook();
  workbook.activeSheet.hiddenRows.add(1);
  workbook.activeSheet.hiddenColumns.add(2);
  const { emulator } = await openExcelHost({ workbook });
  const told = await emulator.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Suivi");
    const range = sheet.getRange("A1:C3");
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    sheet.horizontalPageBreaks.add("A3");
    sheet.pageLayout.printErrors = "Dash";
    await context.sync();
    return [rows.value.map((r) => r.rowHidden), columns.value.map((c) => c.columnHidden)];
  });
  expect(told).toEqual([
    [false, true, false],
    [false, false, true],
  ]);
  expect(workbook.activeSheet.pageLayout).toMatchObject({ pageBreaks: [2], printErrors: "Dash" });
});
