import { DEFAUTS } from "../../src/domain/parametres";
import type { SheetToWrite } from "../../src/domain/sheetToWrite";
import type { Task, WorkbookHost } from "../../src/hosts/workbookHost";
import type { RequestRecorder } from "./requestRecorder";

/** Something that the add-in does to a workbook, through its own code. */
interface Scenario {
  readonly name: string;
  readonly play: (host: WorkbookHost) => Promise<unknown>;
}

const task: Task = { signal: new AbortController().signal, onProgress: () => undefined };
const SHEET = "Essai Clausier";
const HOURS = { sheet: 1, row: 2, column: 1 };

/** Every kind of cell, with texts that a program could take for something else. */
const sheet: SheetToWrite = {
  name: SHEET,
  identity: { type: "bilan", key: "essai" },
  columnWidths: [30, 12, 12],
  rows: [
    { row: 0, height: 24, cells: [{ column: 0, cell: { text: "Bilan d'essai", style: "titre" } }] },
    {
      row: 1,
      height: null,
      cells: [
        { column: 0, cell: { text: "Marché", style: "enTete" } },
        { column: 1, cell: { text: "Heures", style: "enTeteNombre" } },
        { column: 2, cell: { text: "Taux", style: "enTeteNombre" } },
      ],
    },
    {
      row: 2,
      height: null,
      cells: [
        { column: 0, cell: { text: "=1+1", style: "texte" } },
        { column: 1, cell: { number: 151.67, style: "heures" } },
        { column: 2, cell: { formula: "B3/1000", value: 0.15167, style: "taux" } },
      ],
    },
    {
      row: 3,
      height: null,
      cells: [
        { column: 0, cell: { text: "'24-001", style: "texte", link: { sheetName: SHEET } } },
        { column: 1, cell: { number: 45366, style: "date" } },
        { column: 2, cell: { empty: true, style: "saisie" } },
      ],
    },
  ],
  dataBars: [{ top: 2, bottom: 3, column: 2 }],
  frozenRows: 2,
  print: {
    orientation: "landscape",
    titleRows: [1, 1],
    headerRight: "Essai",
    footerLeft: "Clausier",
    pageBreaks: [3],
    printArea: { firstColumn: 0, lastColumn: 2, lastRow: 3 },
  },
};

/** In this order, on an empty workbook: each finds what the ones before wrote. */
const scenarios: readonly Scenario[] = [
  { name: "dire l'état du classeur", play: (host) => host.state() },
  { name: "écrire une feuille", play: (host) => host.writeSheets([sheet], task) },
  { name: "écrire la même feuille à nouveau", play: (host) => host.writeSheets([sheet], task) },
  { name: "lire le classeur", play: (host) => host.readWorkbook(task) },
  { name: "trouver les formules", play: (host) => host.formulasAmong([HOURS]) },
  {
    name: "corriger des cellules",
    play: (host) =>
      host.applyEdits(
        [
          { place: HOURS, value: 35, format: "nombre" },
          { place: { ...HOURS, column: 0 }, value: "-12 rue" },
        ],
        [],
      ),
  },
  { name: "marquer une cellule", play: (host) => host.markCells([HOURS]) },
  { name: "aller à une cellule", play: (host) => host.goTo(HOURS) },
  { name: "retirer les marques", play: (host) => host.clearMarks() },
  {
    name: "garder des réponses",
    play: (host) => host.saveAnswers({ feuilles: { [SHEET]: { titres: { Heures: null } } } }),
  },
  { name: "relire les réponses", play: (host) => host.readAnswers() },
  { name: "écrire les paramètres", play: (host) => host.saveParametres(DEFAUTS) },
  { name: "ouvrir une feuille absente", play: (host) => host.openSheet("Absente") },
];

/**
 * Plays the scenarios one after the other. A refusal is an answer like another: it is in the
 * recording, and the next scenario is played.
 */
export async function playScenarios(
  host: WorkbookHost,
  recorder: RequestRecorder,
  onScenario: (name: string) => void = () => undefined,
): Promise<void> {
  for (const { name, play } of scenarios) {
    recorder.scenario = name;
    onScenario(name);
    await play(host).catch(() => undefined);
  }
}
