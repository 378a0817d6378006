import type { Workbook } from "../../emulator/model/workbook";
import { DEFAUTS } from "../../src/domain/parametres";
import { HostError } from "../../src/hosts/hostError";
import type { WorkbookHost } from "../../src/hosts/workbookHost";
import { BILAN_ALES, bilanSheet, DEUX_MARCHES, TROIS_MARCHES } from "../support/bilanSheet";
import { plansFor } from "../support/plansFor";
import { heures, sheetToWriteOf, texte } from "../support/sheetToWriteOf";
import { newTask } from "./host.contract";
import { closeExcelHosts, openExcelHost } from "./openExcelHost";
import { suiviWorkbook } from "./suiviWorkbook";
import { workbookState } from "./workbookState";

afterEach(closeExcelHosts);

const bilan = sheetToWriteOf("Bilan", [
  { text: "Bilan", style: "titre" },
  heures(1234.5),
  { formula: "A2*2", value: 2469, style: "heuresTotal" },
  { ...texte("Voir"), link: { sheetName: "Suivi" } },
]);

const edits = [1, 2, 3].map((row) => ({
  place: { sheet: 0, row, column: row === 3 ? 3 : 2 },
  value: row === 3 ? "=texte" : row * 100,
}));

interface Gesture {
  readonly name: string;
  readonly prepare?: (host: WorkbookHost) => Promise<unknown>;
  readonly run: (host: WorkbookHost) => Promise<unknown>;
}

const gestures: readonly Gesture[] = [
  { name: "lire", run: (host) => host.readWorkbook(newTask()) },
  { name: "écrire une feuille", run: (host) => host.writeSheets([bilan], newTask()) },
  { name: "corriger", run: (host) => host.applyEdits(edits) },
  { name: "enregistrer les paramètres", run: (host) => host.saveParametres(DEFAUTS) },
  {
    name: "enregistrer les paramètres à nouveau",
    prepare: (host) => host.saveParametres(DEFAUTS),
    run: (host) => host.saveParametres({ ...DEFAUTS, baseEtp: 1607, coutHoraire: 31 }),
  },
  { name: "garder les réponses", run: (host) => host.saveAnswers({ feuilles: {} }) },
  { name: "repérer", run: (host) => host.markCells([{ sheet: 0, row: 1, column: 1 }]) },
];

/** Before, after success, and after a failure of request `request` once `done` of its actions are done. */
async function open({ prepare }: Gesture): Promise<{
  readonly host: WorkbookHost;
  readonly workbook: Workbook;
  readonly fail: (request: number, afterWrites: number) => void;
  readonly requests: () => number;
}> {
  const workbook = suiviWorkbook();
  const { host, emulator } = await openExcelHost({ workbook });
  await prepare?.(host);
  await emulator.settle();
  emulator.trace.clear();
  return {
    host,
    workbook,
    fail: (request, afterWrites) => {
      emulator.failRequest({ request, code: "GeneralException", afterWrites });
    },
    requests: () => emulator.trace.requests.length,
  };
}

/** The sentence told, whatever the way: a rejection, or a refused sheet. */
async function sentenceOf(outcome: Promise<unknown>): Promise<string> {
  try {
    const [first]: readonly unknown[] = [await outcome].flat();
    const isRefused = typeof first === "object" && first !== null && "message" in first;
    return isRefused ? String(first.message) : "";
  } catch (error) {
    return error instanceof HostError ? error.message : "un échec sans phrase";
  }
}

describe.each(gestures)("quand Excel échoue pendant « $name »", (gesture) => {
  it("le classeur reste tel quel ou devient entier, et une phrase le dit", async () => {
    const whole = await open(gesture);
    const before = workbookState(whole.workbook);
    await gesture.run(whole.host);
    const after = workbookState(whole.workbook);
    const states: string[] = [];
    for (let request = 1; request <= whole.requests(); request++) {
      for (const afterWrites of [0, 1, 8, 40]) {
        const { host, workbook, fail } = await open(gesture);
        fail(request, afterWrites);
        const sentence = await sentenceOf(gesture.run(host));
        const expected = sentence === "" ? after : before;
        expect({ request, afterWrites, state: workbookState(workbook) }).toEqual({
          request,
          afterWrites,
          state: expected,
        });
        if (sentence !== "") states.push(sentence);
      }
    }
    expect(new Set(states).size).toBeLessThanOrEqual(1);
  }, 60_000);
});

describe("quand Excel échoue pendant la mise à jour d'une feuille", () => {
  const update = async (afterWrites: number | null) => {
    const workbook = suiviWorkbook();
    const { host, emulator } = await openExcelHost({ workbook });
    const first = bilanSheet({ marches: DEUX_MARCHES });
    await host.carryOut([{ state: "nouvelle", sheet: first, archive: null }], newTask());
    const before = workbookState(workbook);
    const plans = plansFor([bilanSheet({ marches: TROIS_MARCHES })], await host.readGenerated());
    await emulator.settle();
    if (afterWrites !== null) {
      emulator.failRequest({ request: 2, code: "RequestAborted", afterWrites });
    }
    const [outcome] = await host.carryOut(plans, newTask());
    return { before, host, outcome, plans, workbook };
  };

  it("rien n'est écrit, et la phrase est celle d'Excel, s'il refuse d'emblée", async () => {
    const { before, host, outcome, plans, workbook } = await update(0);
    expect(outcome).toMatchObject({
      state: "refused",
      message: "Excel est occupé et n'a pas répondu.",
    });
    expect(workbookState(workbook)).toEqual(before);
    expect(await host.carryOut(plans, newTask())).toMatchObject([{ state: "updated" }]);
    const whole = await update(null);
    expect(workbookState(workbook)).toEqual(workbookState(whole.workbook));
  });

  it("dit que la feuille n'est à jour qu'en partie s'il avait commencé", async () => {
    const { outcome } = await update(8);
    expect(outcome).toMatchObject({
      state: "refused",
      message: `La feuille « ${BILAN_ALES} » n'a été mise à jour qu'en partie.`,
      queFaire: "Annulez avec Ctrl+Z, puis Réessayer.",
    });
  });
});

it("dit que la version d'Excel est trop ancienne quand un membre lui manque", async () => {
  const { host } = await openExcelHost({
    workbook: suiviWorkbook(),
    requirementSets: { ExcelApi: "1.8", SharedRuntime: "1.1" },
  });
  await expect(host.readWorkbook(newTask())).rejects.toMatchObject({
    code: "EXCEL_TROP_ANCIEN",
    message: "Votre version d'Excel est trop ancienne pour cette opération.",
  });
});
