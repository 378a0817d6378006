import { fc } from "../../support/tirages";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { lignesControle } from "../../../src/domain/controle/lignesControle";
import { prepareControle } from "../../../src/domain/controle/prepareControle";
import type { GeneratedSheet, ReadCell } from "../../../src/domain/miseAJour/readSheet";
import type { SheetUpdate } from "../../../src/domain/miseAJour/sheetUpdate";
import type { CellToWrite, SheetToWrite } from "../../../src/domain/sheetToWrite";
import { rowMove } from "../../../src/hosts/xlsx/update/rowMove";
import { workbookOf } from "../../support/sheetOf";

type Rows = Map<number, Map<number, ReadCell>>;

const TITRES = "Maître d'ouvrage | Marché | Nom | Prénom | Heures réalisées";
const FIRST = 5;
const STATUT = 9;
const COMMENTAIRE = 11;
const REPERE = 12;
const BEYOND = 14;

/** The marchés told have hours that are no number; twelve others are right. */
function analysisOf(fautifs: readonly number[]) {
  const bad = fautifs
    .toSorted()
    .map((rank) => `Ville d'Alès | F${String(rank)} | Nom | Léa | sans`);
  const good = Array.from(
    { length: 12 },
    (_, rank) => `Ville d'Alès | B${String(rank)} | Nom | Léa | 12`,
  );
  return analyzeWorkbook(workbookOf({ Suivi: [TITRES, ...bad, ...good].join("\n") }));
}

function readCell(cell: CellToWrite): ReadCell | null {
  if ("empty" in cell) return null;
  return "text" in cell && cell.text === "" ? null : cell;
}

function put(rows: Rows, row: number, column: number, cell: ReadCell | null): void {
  const cells = rows.get(row) ?? new Map<number, ReadCell>();
  if (cell === null) cells.delete(column);
  else cells.set(column, cell);
  if (cells.size > 0) rows.set(row, cells);
  else rows.delete(row);
}

function generatedOf(rows: Rows): GeneratedSheet {
  const rest = {
    empreinte: null,
    commentedRows: new Set<number>(),
    headerRight: "",
    pageBreaks: [],
  };
  return { name: "Contrôle", identity: "controle|", rows, ...rest };
}

function created(sheet: SheetToWrite): Rows {
  const rows: Rows = new Map();
  for (const { row, cells } of sheet.rows) {
    for (const { column, cell } of cells) put(rows, row, column, readCell(cell));
  }
  return rows;
}

function updated(before: Rows, { rows: changes, cells }: SheetUpdate): Rows {
  const { row: move } = rowMove(changes);
  const after: Rows = new Map();
  for (const [row, columns] of before) {
    const target = move(row);
    if (target !== null) after.set(target, new Map(columns));
  }
  for (const { row, column, cell } of cells) put(after, row, column, cell && readCell(cell));
  return after;
}

function check(fautifs: readonly number[], before: Rows | null): Rows {
  const generated = before === null ? [] : [generatedOf(before)];
  const plan = prepareControle(analysisOf(fautifs), { generated, taken: [], editeLe: 46_200 });
  if (plan.state === "nouvelle") return created(plan.sheet);
  if (plan.state === "identique" || before === null) return before ?? new Map<number, never>();
  return updated(before, plan.update);
}

interface LigneVue {
  readonly repere: string;
  readonly statut: string;
  readonly notes: readonly string[];
}

const textOf = (cell: ReadCell | undefined) =>
  cell !== undefined && "text" in cell ? cell.text : "";

function lignesVues(rows: Rows): readonly LigneVue[] {
  return [...rows].flatMap(([row, cells]) => {
    const repere = textOf(cells.get(REPERE));
    if (row < FIRST || repere === "") return [];
    const notes = [COMMENTAIRE, BEYOND].map((column) => textOf(cells.get(column)));
    const statut = textOf(cells.get(STATUT));
    return [{ repere, statut, notes: notes.filter((note) => note !== "") }];
  });
}

/** Each note is the repère of its own row: wherever it goes, it says where it belongs. */
function annotate(rows: Rows, isWanted: (index: number) => boolean): void {
  [...rows.entries()].forEach(([row, cells], index) => {
    const repere = cells.get(REPERE);
    if (row < FIRST || repere === undefined || !isWanted(index)) return;
    put(rows, row, index % 2 === 0 ? COMMENTAIRE : BEYOND, repere);
  });
}

/** The rows of anomalies the other way round. */
function reversed(rows: Rows): Rows {
  const last = Math.max(FIRST, ...rows.keys());
  const entries = [...rows].map(([row, cells]) => {
    return [row < FIRST ? row : FIRST + last - row, cells] as const;
  });
  return new Map<number, Map<number, ReadCell>>(entries.toSorted(([a], [b]) => a - b));
}

const fautifs = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 7 });

describe("prepareControle, quels que soient les contrôles qui se suivent", () => {
  it("dit chaque anomalie une fois, garde chaque note sur sa ligne, puis n'a plus rien à écrire", () => {
    fc.assert(
      fc.property(fautifs, fautifs, fc.nat(127), fc.boolean(), (first, next, mask, isSorted) => {
        const before = check(first, null);
        annotate(before, (index) => ((mask >> (index % 7)) & 1) === 1);
        const after = check(next, isSorted ? reversed(before) : before);
        const notes = (rows: Rows) => lignesVues(rows).flatMap((ligne) => ligne.notes);
        const open = lignesVues(after).filter(({ statut }) => statut === "Ouverte");
        const told = lignesControle(analysisOf(next)).map(({ cle }) => cle.split(" ")[1]);
        expect(notes(after).toSorted()).toEqual(notes(before).toSorted());
        expect(
          lignesVues(after).filter((ligne) => ligne.notes.some((note) => note !== ligne.repere)),
        ).toEqual([]);
        expect(open.map(({ repere }) => repere).toSorted()).toEqual(told.toSorted());
        expect(check(next, after)).toBe(after);
      }),
      { numRuns: 25 },
    );
  });

  it("sans tri de la personne, les anomalies restent dans l'ordre du contrôle", () => {
    fc.assert(
      fc.property(fautifs, fautifs, (first, next) => {
        const told = lignesControle(analysisOf(next)).map(({ cle }) => cle.split(" ")[1]);
        const rows = check(next, check(first.toSorted(), null));
        const shown = [...rows].toSorted(([a], [b]) => a - b);
        expect(
          shown.flatMap(([row, cells]) => (row < FIRST ? [] : [textOf(cells.get(REPERE))])),
        ).toEqual(told);
      }),
      { numRuns: 15 },
    );
  });
});
