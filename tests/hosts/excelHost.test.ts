import { defaultRequirementSets, webLimits } from "../../emulator/host/options";
import type { Workbook } from "../../emulator/model/workbook";
import { CellCode } from "../../src/domain/sheet";
import { bytesOf } from "../journeys/readExemple";
import { emulatedWorkbook } from "../support/emulatedWorkbook";
import { heures, sheetToWriteOf, texte } from "../support/sheetToWriteOf";
import { newTask } from "./host.contract";
import { closeExcelHosts, openExcelHost } from "./openExcelHost";
import { suiviWorkbook } from "./suiviWorkbook";
import { workbookState } from "./workbookState";

afterEach(closeExcelHosts);

const edit = (row: number, value: string | number | boolean | null) => ({
  place: { sheet: 0, row, column: 2 },
  value,
});

describe("lire dans Excel", () => {
  async function requestsFor(rows: number): Promise<number> {
    const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook(rows) });
    await host.readWorkbook(newTask());
    return emulator.trace.requests.length;
  }

  it("demande six fois, quel que soit le nombre de lignes, jusqu'à 100 000 cellules", async () => {
    expect([await requestsFor(1), await requestsFor(2_000), await requestsFor(20_000)]).toEqual([
      6, 6, 6,
    ]);
  });

  it("demande deux fois de plus pour chaque tranche de 100 000 cellules", async () => {
    expect(await requestsFor(40_000)).toBe(8);
  });

  it("demande moins à la fois quand Excel sur le web trouve la réponse trop grosse", async () => {
    const workbook = suiviWorkbook(2_000);
    for (let row = 1; row <= 2_000; row++) {
      workbook.sheets[0]?.cells.setValue(row, 3, "x".repeat(5_000));
    }
    const { host, emulator } = await openExcelHost({ workbook, limits: webLimits });
    const { sheets } = await host.readWorkbook(newTask());
    expect(sheets[0]).toMatchObject({ rowCount: 2_001 });
    expect(sheets[0]?.columns[3]?.texts).toEqual(["Commentaire", "x".repeat(5_000)]);
    expect(emulator.trace.requests.length).toBeLessThan(40);
  });

  it("dit que la feuille est trop volumineuse quand une seule ligne l'est", async () => {
    const limits = { ...webLimits, responseBytes: 3_000 };
    const workbook = suiviWorkbook(1);
    workbook.sheets[0]?.cells.setValue(1, 3, "x".repeat(3_000));
    const { host } = await openExcelHost({ workbook, limits });
    await expect(host.readWorkbook(newTask())).rejects.toMatchObject({
      code: "FEUILLE_TROP_VOLUMINEUSE",
      message: "La feuille est trop volumineuse pour cette version d'Excel.",
    });
  });

  it("refuse une feuille démesurée en nommant sa dernière cellule", async () => {
    const workbook = suiviWorkbook();
    workbook.sheets[0]?.cells.setValue(1_048_575, 16_383, "x");
    const { host } = await openExcelHost({ workbook });
    await expect(host.readWorkbook(newTask())).rejects.toMatchObject({
      message:
        "La feuille « Suivi » semble aller jusqu'à la cellule XFD1048576 : c'est trop pour être lu.",
    });
  });

  it("distingue dates, durées, erreurs, booléens et textes qui ressemblent à une erreur", async () => {
    const workbook = suiviWorkbook(0);
    const cells = workbook.sheets[0]?.cells;
    const at = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 1 });
    [45_000, 1.5, "#N/A", true, "n° 12", "#12"].forEach((value, row) =>
      cells?.setValue(row + 1, 0, value),
    );
    cells?.setNumberFormat(at(1), "dd/mm/yyyy");
    cells?.setNumberFormat(at(2), "[h]:mm");
    const { host } = await openExcelHost({ workbook });
    const { sheets } = await host.readWorkbook(newTask());
    const { date, duration, error, boolean } = CellCode;
    expect([...(sheets[0]?.columns[0]?.codes ?? [])]).toEqual([
      0,
      date,
      duration,
      error,
      boolean,
      1,
      2,
    ]);
  });

  it("note les formules de total, lignes masquées, colonnes masquées et noms de cellules", async () => {
    const workbook = suiviWorkbook(3);
    const { cells, hiddenRows, hiddenColumns } = workbook.activeSheet;
    cells.setFormula(4, 2, "=SUM(C2:C4)");
    cells.setValue(4, 2, 37.5);
    hiddenRows.add(2);
    hiddenColumns.add(1);
    workbook.names.add("CLAUSES_BaseETP", "=Suivi!$D$9");
    workbook.names.add("Plage", "=Suivi!$A$1:$B$2");
    const { host } = await openExcelHost({ workbook });
    const { sheets, names } = await host.readWorkbook(newTask());
    const [suivi] = sheets;
    expect(suivi?.formulas).toEqual(new Map([["4:2", "SUM(C2:C4)"]]));
    expect(suivi?.hiddenRows).toEqual(new Set([2]));
    expect(suivi?.hiddenColumns).toEqual(new Set([1]));
    expect([...names]).toEqual([["CLAUSES_BaseETP", { sheet: 0, row: 8, column: 3 }]]);
  });

  it("avance jusqu'au nombre de cellules", async () => {
    const { host } = await openExcelHost({ workbook: suiviWorkbook(40_000) });
    const told: string[] = [];
    const onProgress = (done: number, total: number) => {
      told.push(`${String(done)}/${String(total)}`);
    };
    await host.readWorkbook({ ...newTask(), onProgress });
    expect(told).toEqual(["100000/160004", "160004/160004"]);
  });
});

describe("l'état du classeur dans Excel", () => {
  it("dit ce que le classeur permet", async () => {
    const workbook = suiviWorkbook();
    workbook.isProtected = true;
    workbook.isReadOnly = true;
    const { host } = await openExcelHost({ workbook });
    expect(await host.state()).toEqual({
      workbookName: "suivi.xlsx",
      activeSheet: 0,
      isReadOnly: true,
      isStructureProtected: true,
      canGroupUndo: false,
    });
  });

  it("suit une feuille déplacée depuis la lecture", async () => {
    const workbook = suiviWorkbook();
    const { host } = await openExcelHost({ workbook });
    await host.readWorkbook(newTask());
    const [suivi] = workbook.sheets;
    if (suivi !== undefined) workbook.moveSheet(suivi, 1);
    await host.goTo({ sheet: 0, row: 2, column: 1 });
    expect(workbook.selection).toMatchObject({
      sheet: { name: "Suivi" },
      area: { row: 2, column: 1 },
    });
  });

  it("n'affiche pas une feuille masquée, et dit comment la voir", async () => {
    const workbook = suiviWorkbook();
    const { host } = await openExcelHost({ workbook });
    const [, vide] = workbook.sheets;
    if (vide !== undefined) workbook.showSheet(vide, "Hidden");
    await expect(host.goTo({ sheet: 1, row: 0, column: 0 })).rejects.toMatchObject({
      message: "La feuille « Vide » est masquée.",
    });
  });

  it("attend la fin de la saisie d'une cellule", async () => {
    const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook() });
    emulator.user.beginCellEdit();
    const writing = host.applyEdits([edit(1, 99)], []);
    await emulator.settle();
    const during = emulator.workbook.sheets[0]?.cells.value(1, 2);
    emulator.user.endCellEdit();
    await writing;
    expect([during, emulator.workbook.sheets[0]?.cells.value(1, 2)]).toEqual([11.5, 99]);
  });

  it.each([
    ["InvalidOperationInCellEditMode", "Une cellule est en cours de saisie."],
    ["ApiNotFound", "Votre version d'Excel est trop ancienne pour cette opération."],
    ["InactiveWorkbook", "Un autre classeur est au premier plan."],
    ["HostRestartNeeded", "Une nouvelle version du complément est installée."],
    ["GeneralException", "L'opération n'a pas abouti."],
    ["ItemNotFound", "Une feuille ou une cellule a disparu depuis la dernière lecture."],
    [5102, "Excel est occupé et n'a pas répondu."],
  ])("dit %s en français", async (code, message) => {
    const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook() });
    emulator.failRequest({ request: 1, code });
    await expect(host.goTo({ sheet: 0, row: 0, column: 0 })).rejects.toMatchObject({
      name: "HostError",
      message,
    });
  });
});

describe("les événements d'Excel", () => {
  it("disent la ligne choisie, même entière, et ce que la personne change, pas le complément", async () => {
    const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook() });
    const told: object[] = [];
    await host.onSelection(({ row }) => told.push({ row }));
    const stop = await host.onChange((change) => told.push(change));
    emulator.user.select("3:3");
    emulator.user.type("C2", [[5]]);
    await emulator.settle();
    await host.applyEdits([edit(1, 6)], []);
    await stop();
    emulator.user.type("C2", [[7]]);
    await emulator.settle();
    expect(told).toEqual([{ row: 2 }, { sheet: 0, isRemote: false }]);
  });
});

describe("écrire dans Excel", () => {
  const source = sheetToWriteOf(
    "Bilan",
    [
      { text: "Bilan", style: "titre" },
      heures(1234.5),
      { formula: "A2*2", value: 2469, style: "heuresTotal" },
      { ...texte("Voir"), link: { sheetName: "L'été", cell: "B2" } },
    ],
    { frozenRows: 1, dataBars: [{ top: 1, bottom: 2, column: 0 }] },
  );

  it("donne à la feuille son allure, ses liens et sa mise en page", async () => {
    const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook() });
    const print = {
      ...source.print,
      titleRows: [0, 1] as const,
      headerRight: "A & B",
      pageBreaks: [2],
    };
    await host.writeSheets([{ ...source, print }], newTask());
    const sheet = emulator.workbook.findSheet("Bilan");
    expect(sheet).toMatchObject({
      showGridlines: false,
      visibility: "Visible",
      frozen: { rowCount: 1 },
      pageLayout: {
        orientation: "Portrait",
        zoom: { horizontalFitToPages: 1 },
        printErrors: "Dash",
        pageBreaks: [2],
        titleRows: { row: 0, rowCount: 2 },
        headersFooters: { rightHeader: "A && B", rightFooter: "Page &P / &N" },
      },
    });
    expect(sheet?.hyperlinks.get("A4")).toEqual({ documentReference: "'L''été'!B2" });
    expect(sheet?.cells.formula(2, 0)).toBe("=A2*2");
    expect(sheet?.cells.numberFormat(1, 0)).toBe('#,##0" h"');
    expect(sheet?.cells.style(0, 0)).toMatchObject({
      bold: true,
      fontSize: 16,
      fontColor: "#1F3A4D",
    });
    expect(sheet?.conditionalFormats).toMatchObject([{ type: "DataBar" }]);
    expect(emulator.workbook.activeSheet.name).toBe("Suivi");
  });

  it("écrit une feuille en deux demandes, trois en tout, quel que soit son nombre de lignes", async () => {
    const requests: number[] = [];
    for (const rows of [1, 3_000]) {
      const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook() });
      const cells = Array.from({ length: rows }, (_, row) => texte(`ligne ${String(row)}`));
      await host.writeSheets([sheetToWriteOf("Contrôle", cells)], newTask());
      requests.push(emulator.trace.requests.length);
    }
    expect(requests).toEqual([3, 3]);
  });

  it("coupe une longue feuille en demandes qu'Excel sur le web accepte", async () => {
    const { host, emulator } = await openExcelHost({
      workbook: suiviWorkbook(),
      limits: webLimits,
    });
    const cells = Array.from({ length: 300 }, () => texte("é".repeat(30_000)));
    const outcomes = await host.writeSheets([sheetToWriteOf("Contrôle", cells)], newTask());
    expect(outcomes).toEqual([{ name: "Contrôle", state: "created" }]);
    expect(emulator.workbook.findSheet("Contrôle")?.cells.value(299, 0)).toBe("é".repeat(30_000));
  });

  it("refuse une structure protégée, un classeur en lecture seule, et ne change rien", async () => {
    const structure = suiviWorkbook();
    structure.isProtected = true;
    const lecture = suiviWorkbook();
    lecture.isReadOnly = true;
    const messages: string[] = [];
    for (const workbook of [structure, lecture]) {
      const before = workbookState(workbook);
      const { host } = await openExcelHost({ workbook });
      await host.writeSheets([source], newTask()).catch((error: unknown) => {
        messages.push(String(error));
      });
      expect(workbookState(workbook)).toEqual(before);
    }
    expect(messages).toEqual([
      "HostError: Impossible d'ajouter une feuille : la structure du classeur est protégée.",
      "HostError: Le classeur est en lecture seule : il peut être vérifié, pas modifié.",
    ]);
  });

  it("s'annule en une étape par feuille là où Excel sait réunir les demandes", async () => {
    const { host, emulator } = await openExcelHost({
      workbook: suiviWorkbook(),
      requirementSets: { ...defaultRequirementSets, ExcelApi: "1.20" },
    });
    const cells = Array.from({ length: 60 }, () => texte("é".repeat(30_000)));
    await host.writeSheets([sheetToWriteOf("Contrôle", cells)], newTask());
    expect((await host.state()).canGroupUndo).toBe(true);
    expect(emulator.workbook.undo.records).toHaveLength(1);
  });

  it("dit qu'une feuille reste à supprimer quand elle ne peut être ni finie, ni retirée", async () => {
    const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook() });
    emulator.failRequest({ request: 3, code: "GeneralException", afterWrites: 30 });
    emulator.failRequest({ request: 4, code: "GeneralException" });
    const outcomes = await host.writeSheets([source], newTask());
    expect(outcomes).toMatchObject([
      { state: "refused", message: "La feuille « Bilan » n'a pu être ni terminée, ni retirée." },
    ]);
  });
});

describe("corriger dans Excel", () => {
  it("écrit toutes les corrections en une étape, sans changer les formats", async () => {
    const workbook = suiviWorkbook(4);
    const cells = workbook.sheets[0]?.cells;
    cells?.setNumberFormat({ row: 1, column: 2, rowCount: 4, columnCount: 1 }, "0.00");
    const { host } = await openExcelHost({ workbook });
    await host.applyEdits([edit(1, 5), edit(2, "=1+1"), edit(3, null), edit(4, true)], []);
    expect([1, 2, 3, 4].map((row) => cells?.formula(row, 2) ?? cells?.value(row, 2))).toEqual([
      5,
      "=1+1",
      "",
      true,
    ]);
    expect(cells?.formula(2, 2)).toBeUndefined();
    expect([1, 2, 3, 4].map((row) => cells?.numberFormat(row, 2))).toEqual(Array(4).fill("0.00"));
    expect(workbook.undo.records).toHaveLength(1);
  });

  it("ne laisse pas le format Texte refaire un texte du nombre corrigé", async () => {
    const workbook = suiviWorkbook();
    const cells = workbook.sheets[0]?.cells;
    cells?.setNumberFormat({ row: 1, column: 2, rowCount: 1, columnCount: 1 }, "@");
    const { host } = await openExcelHost({ workbook });
    await host.applyEdits([edit(1, 12.5)], []);
    expect([cells?.value(1, 2), cells?.numberFormat(1, 2)]).toEqual([12.5, "General"]);
  });

  it("refuse une feuille protégée et nomme cette feuille", async () => {
    const workbook = suiviWorkbook();
    const [sheet] = workbook.sheets;
    if (sheet !== undefined) sheet.protection = { options: {}, password: undefined };
    const { host } = await openExcelHost({ workbook });
    await expect(host.applyEdits([edit(1, 5)], [])).rejects.toMatchObject({
      code: "FEUILLE_PROTEGEE",
      message:
        "La feuille « Suivi » est protégée : elle peut être vérifiée, mais rien ne peut y être écrit.",
    });
    expect((await host.readWorkbook(newTask())).sheets[0]?.rowCount).toBe(4);
  });
});

describe("repérer des cellules dans Excel", () => {
  function withUserFormat(): Workbook {
    const workbook = suiviWorkbook();
    workbook.sheets[0]?.conditionalFormats.push({
      id: "999",
      areas: [{ row: 0, column: 0, rowCount: 5, columnCount: 5 }],
      type: "Custom",
      formula: "=$A1=1",
      style: { fill: "#FF0000" },
      stopIfTrue: false,
      dataBar: {
        lowerBoundRule: {},
        upperBoundRule: {},
        fillColor: "#638EC6",
        gradientFill: true,
      },
    });
    return workbook;
  }

  it("remplace les repères d'avant et garde les mises en forme de la personne", async () => {
    const workbook = withUserFormat();
    const rules = () => workbook.sheets[0]?.conditionalFormats ?? [];
    const { host } = await openExcelHost({ workbook });
    await host.markCells([{ sheet: 0, row: 1, column: 2 }]);
    await host.markCells([
      { sheet: 0, row: 2, column: 2 },
      { sheet: 0, row: 3, column: 2 },
      { sheet: 0, row: 1, column: 0 },
      { sheet: 0, row: -1, column: 2 },
    ]);
    const areas = rules()[1]?.areas.map(({ row, column, rowCount }) => [row, column, rowCount]);
    expect([rules().length, areas]).toEqual([
      2,
      [
        [1, 0, 1],
        [2, 2, 2],
      ],
    ]);
    await host.clearMarks();
    expect(rules().map(({ id }) => id)).toEqual(["999"]);
  });

  it("demande trois fois, quel que soit le nombre de cellules", async () => {
    const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook() });
    await host.markCells(
      Array.from({ length: 3_000 }, (_, i) => ({ sheet: 0, row: i * 2, column: 1 })),
    );
    expect(emulator.trace.requests).toHaveLength(3);
  });
});

it("compte les dates depuis 1900 quand Excel ne sait pas dire le système de dates", async () => {
  const workbook = emulatedWorkbook(bytesOf("ales-objectifs"), "suivi.xlsx");
  const { host, emulator } = await openExcelHost({ workbook });
  emulator.failRequest({ request: 1, code: "ApiNotFound" });
  expect((await host.readWorkbook(newTask())).date1904).toBe(false);
});
