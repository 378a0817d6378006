import { type Geste, REPONSES } from "../../outils/fiabilite/gestes";
import { observe, tryFailure, type Panne } from "../../outils/fiabilite/panne";
import { DEFAUTS } from "../../src/domain/parametres";
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

const expected = edits.map(({ place }) => ({
  place,
  content: place.column === 3 ? "=texte gardé" : 10.5 + place.row,
  formula: null,
}));

const gestures: readonly Geste[] = [
  { nom: "lire", run: (host) => host.readWorkbook(newTask()) },
  { nom: "écrire une feuille", run: (host) => host.writeSheets([bilan], newTask()) },
  { nom: "corriger", run: (host) => host.applyEdits(edits, expected) },
  { nom: "enregistrer les paramètres", run: (host) => host.saveParametres(DEFAUTS) },
  {
    nom: "enregistrer les paramètres à nouveau",
    prepare: (host) => host.saveParametres(DEFAUTS),
    run: (host) => host.saveParametres({ ...DEFAUTS, baseEtp: 1607, coutHoraire: 31 }),
  },
  { nom: "garder les réponses", run: (host) => host.saveAnswers(REPONSES) },
  {
    nom: "changer les réponses",
    prepare: (host) => host.saveAnswers(REPONSES),
    run: (host) => host.saveAnswers({ feuilles: { Suivi: REPONSES.feuilles["Suivi 2026"] ?? {} } }),
  },
  { nom: "repérer", run: (host) => host.markCells([{ sheet: 0, row: 1, column: 1 }]) },
  { nom: "retirer les traces", prepare: leaveTraces, run: async (host) => host.removeTraces?.() },
];

async function leaveTraces(host: WorkbookHost): Promise<void> {
  await host.writeSheets([bilan], newTask());
  await host.saveAnswers(REPONSES);
  await host.markCells([{ sheet: 0, row: 1, column: 1 }]);
}

describe.each(gestures)("quand Excel échoue pendant « $nom »", (geste) => {
  it("le classeur reste tel quel ou devient entier, une phrase le dit, et la reprise aboutit", async () => {
    const temoin = await observe(geste);
    const phrases = new Set<string>();
    for (let request = 1; request <= temoin.requests; request++) {
      for (const afterWrites of [0, 1, 8, 40]) {
        const panne = { request, code: "GeneralException", afterWrites };
        const { classeur, phrase, repriseReussie } = await tryFailure(geste, panne, temoin);
        const expected = phrase === "" ? "entier" : "intact";
        expect({ ...panne, classeur, repriseReussie }).toEqual({
          ...panne,
          classeur: expected,
          repriseReussie: true,
        });
        if (phrase !== "") phrases.add(phrase);
      }
    }
    expect(phrases.size).toBeLessThanOrEqual(1);
  }, 60_000);
});

it("deux échecs de suite en retirant les traces sont dits, et recommencer retire le reste", async () => {
  const workbook = suiviWorkbook();
  const { host, emulator } = await openExcelHost({ workbook });
  const kept = () => workbook.names.list().filter(({ name }) => name.startsWith("CLAUSIER_"));
  await leaveTraces(host);
  await emulator.settle();
  emulator.trace.clear();
  emulator.failRequest({ request: 3, code: "GeneralException", afterWrites: 1 });
  emulator.failRequest({ request: 6, code: "GeneralException", afterWrites: 0 });
  await expect(host.removeTraces?.()).rejects.toMatchObject({
    message: "Les traces n'ont peut-être été retirées qu'en partie.",
    queFaire: "Recommencez : ce qui reste sera retiré.",
  });
  expect(kept()).not.toEqual([]);
  await host.removeTraces?.();
  expect(kept()).toEqual([]);
});

describe("quand Excel échoue pendant la mise à jour d'une feuille", () => {
  const update = async (...pannes: readonly Omit<Panne, "code">[]) => {
    const workbook = suiviWorkbook();
    const { host, emulator } = await openExcelHost({ workbook });
    const first = bilanSheet({ marches: DEUX_MARCHES });
    await host.carryOut([{ state: "nouvelle", sheet: first, archive: null }], newTask());
    const before = workbookState(workbook);
    const plans = plansFor([bilanSheet({ marches: TROIS_MARCHES })], await host.readGenerated());
    await emulator.settle();
    for (const panne of pannes) emulator.failRequest({ ...panne, code: "RequestAborted" });
    const [outcome] = await host.carryOut(plans, newTask());
    return { before, host, outcome, plans, workbook };
  };

  it("rien n'est écrit, et la phrase est celle d'Excel, s'il refuse d'emblée", async () => {
    const { before, host, outcome, plans, workbook } = await update({ request: 2, afterWrites: 0 });
    expect(outcome).toMatchObject({
      state: "refused",
      message: "Excel est occupé et n'a pas répondu.",
    });
    expect(workbookState(workbook)).toEqual(before);
    expect(await host.carryOut(plans, newTask())).toMatchObject([{ state: "updated" }]);
    const whole = await update();
    expect(workbookState(workbook)).toEqual(workbookState(whole.workbook));
  });

  it.each([1, 2, 3, 5, 7, 9, 21, 55, 120])(
    "la reprend là où elle en était, jusqu'au bout (%i écritures faites)",
    async (afterWrites) => {
      const whole = await update();
      const { outcome, workbook } = await update({ request: 2, afterWrites });
      expect(outcome).toMatchObject({ state: "updated" });
      expect(workbookState(workbook)).toEqual(workbookState(whole.workbook));
    },
  );

  it.each([3, 4, 5])(
    "dit que la feuille n'est à jour qu'en partie s'il échoue encore (à la requête %i)",
    async (request) => {
      const { outcome } = await update(
        { request: 2, afterWrites: 8 },
        { request, afterWrites: request === 5 ? 3 : 0 },
      );
      expect(outcome).toMatchObject({
        state: "refused",
        message: `La feuille « ${BILAN_ALES} » n'a été mise à jour qu'en partie.`,
        queFaire: "Annulez avec Ctrl+Z, puis Réessayer.",
      });
    },
  );
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
