import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { prepareControle } from "../../src/domain/controle/prepareControle";
import type { ColumnAnswers } from "../../src/domain/columns/recognition";
import type { SheetPlan } from "../../src/domain/miseAJour/prepareMiseAJour";
import { DEFAUTS } from "../../src/domain/parametres";
import type { SheetToWrite } from "../../src/domain/sheetToWrite";
import type { Task, WorkbookHost } from "../../src/hosts/workbookHost";
import { bilanSheet, DEUX_MARCHES, TROIS_MARCHES } from "../../tests/support/bilanSheet";
import { plansFor } from "../../tests/support/plansFor";

/** What a person asks of the workbook, and what must have been done before. */
export interface Geste {
  readonly nom: string;
  readonly prepare?: (host: WorkbookHost) => Promise<unknown>;
  readonly run: (host: WorkbookHost) => Promise<unknown>;
}

const task: Task = { signal: new AbortController().signal, onProgress: () => undefined };
const HERE = { sheet: 0, row: 1, column: 2 };
const EDITE_LE = 45_658;

const newSheet = (sheet: SheetToWrite): SheetPlan => ({ state: "nouvelle", sheet, archive: null });

const write = (host: WorkbookHost, marches: typeof DEUX_MARCHES) =>
  host.carryOut([newSheet(bilanSheet({ marches }))], task);

async function update(host: WorkbookHost): Promise<unknown> {
  const generated = await host.readGenerated();
  return host.carryOut(plansFor([bilanSheet({ marches: TROIS_MARCHES })], generated), task);
}

async function writeControle(host: WorkbookHost): Promise<unknown> {
  const workbook = await host.readWorkbook(task);
  const plan = prepareControle(analyzeWorkbook(workbook), {
    generated: await host.readGenerated(),
    taken: workbook.sheets.map(({ name }) => name),
    editeLe: EDITE_LE,
  });
  return host.carryOut([plan], task);
}

const corrections = [
  { place: HERE, value: 151.67, format: "nombre" as const },
  { place: { ...HERE, row: 2 }, value: 45_363, format: "date" as const },
  { place: { ...HERE, row: 3, column: 3 }, value: "=un texte" },
];

/** What these cells hold in the suivi of the tests: they are read again before being written. */
const expected = [
  { place: HERE, content: 11.5, formula: null },
  { place: { ...HERE, row: 2 }, content: 12.5, formula: null },
  { place: { ...HERE, row: 3, column: 3 }, content: "=texte gardé", formula: null },
];

/** Long enough for several names to hold them. */
export const REPONSES: ColumnAnswers = {
  feuilles: {
    "Suivi 2026": {
      titres: {
        "Hrs réal.": "heuresRealisees",
        "Date d'entrée dans l'entreprise": "dateDebutContrat",
        "Numéro du marché ou de l'accord-cadre": "marcheNum",
        "Observations de la référente": null,
      },
      valeurs: { moa: "Ville d'Alès" },
      enTete: [4, 5],
    },
  },
};

/** Every gesture that asks something of Excel. */
export const GESTES: readonly Geste[] = [
  { nom: "Vérifier", run: (host) => host.readWorkbook(task) },
  { nom: "Aller à une cellule", run: (host) => host.goTo(HERE) },
  { nom: "Corriger trois cellules", run: (host) => host.applyEdits(corrections, expected) },
  { nom: "Créer un bilan", run: (host) => write(host, DEUX_MARCHES) },
  {
    nom: "Mettre à jour un bilan",
    prepare: (host) => write(host, DEUX_MARCHES),
    run: update,
  },
  { nom: "Écrire la feuille Contrôle", run: writeControle },
  {
    nom: "Mettre à jour la feuille Contrôle",
    prepare: async (host) => {
      await writeControle(host);
      await host.applyEdits([{ place: HERE, value: "illisible" }], []);
    },
    run: writeControle,
  },
  { nom: "Écrire les paramètres", run: (host) => host.saveParametres(DEFAUTS) },
  {
    nom: "Changer un paramètre",
    prepare: (host) => host.saveParametres(DEFAUTS),
    run: (host) => host.saveParametres({ ...DEFAUTS, baseEtp: 1607 }),
  },
  {
    nom: "Garder les réponses sur les colonnes",
    run: (host) => host.saveAnswers(REPONSES),
  },
  {
    nom: "Changer les réponses sur les colonnes",
    prepare: (host) => host.saveAnswers(REPONSES),
    run: (host) =>
      host.saveAnswers({ feuilles: { ...REPONSES.feuilles, Brouillon: { ignorer: true } } }),
  },
  { nom: "Repérer des cellules", run: (host) => host.markCells([HERE]) },
  {
    nom: "Retirer le repérage",
    prepare: (host) => host.markCells([HERE]),
    run: (host) => host.clearMarks(),
  },
  {
    nom: "Retirer les traces",
    prepare: async (host) => {
      await write(host, DEUX_MARCHES);
      await host.saveAnswers(REPONSES);
      await host.markCells([HERE]);
    },
    run: async (host) => host.removeTraces?.(),
  },
];
